package dev.sheaf.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rates as people write them in annotations: {@code 100/s}, {@code 0.5/m}. */
public final class RateText {
  private static final Pattern RATE = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*/\\s*[smh]\\s*");

  private RateText() {}

  /** Whether the text is a number above 0 per second, minute or hour. */
  public static boolean isRate(String text) {
    Matcher rate = RATE.matcher(text);
    return rate.matches() && Double.parseDouble(rate.group(1)) > 0;
  }
}
