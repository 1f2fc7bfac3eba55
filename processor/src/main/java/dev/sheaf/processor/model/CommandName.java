package dev.sheaf.processor.model;

import java.util.regex.Pattern;

/** What may name a command. */
public final class CommandName {
  private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");

  private CommandName() {}

  /** Whether the name consists of letters, digits and inner hyphens. */
  public static boolean isValid(String name) {
    return VALID.matcher(name).matches();
  }
}
