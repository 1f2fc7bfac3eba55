package dev.sheaf.runtime.cli;

import org.jspecify.annotations.Nullable;

/**
 * Turns the text of an argument into its value. Each command has one, which knows its conversions
 * by number, so that no option needs an object or a class for its own.
 */
public interface Conversion {

  /**
   * Converts {@code text} by the conversion of this number.
   *
   * @throws Throwable what the type itself throws for a text it does not take; its message is shown
   *     to the user
   */
  @Nullable Object convert(int number, String text) throws Throwable;
}
