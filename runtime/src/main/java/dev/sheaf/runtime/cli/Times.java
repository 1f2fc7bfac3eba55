package dev.sheaf.runtime.cli;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Conversions to dates and durations that a small program cannot wait for: {@code
 * DateTimeFormatter}, which the classes' own methods load, takes longer than all the rest of a
 * start.
 */
public final class Times {
  private static final String[] UNITS = {"ms", "s", "m", "h", "d"};
  private static final long[] MILLIS = {1, 1000, 60_000, 3_600_000, 86_400_000};

  private Times() {}

  /** A duration such as {@code 30s}, {@code 1h30m} or {@code PT5M}. */
  public static Duration duration(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (text.startsWith("P", sign) || text.startsWith("p", sign)) {
      return Duration.parse(text);
    }
    long millis = 0;
    int at = 0;
    while (at < text.length() || at == 0) {
      int unit = end(text, at, true);
      int next = end(text, unit, false);
      long number = Long.parseLong(text, at, unit, 10);
      millis = Math.addExact(millis, Math.multiplyExact(number, unit(text.substring(unit, next))));
      at = next;
    }
    return Duration.ofMillis(millis);
  }

  private static int end(String text, int from, boolean digits) {
    int at = from;
    while (at < text.length() && digits == isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw new IllegalArgumentException();
    }
    return at;
  }

  private static long unit(String name) {
    for (int i = 0; i < UNITS.length; i++) {
      if (UNITS[i].equals(name)) {
        return MILLIS[i];
      }
    }
    throw new IllegalArgumentException();
  }

  /** A date such as {@code 2026-01-31}. */
  public static LocalDate date(String text) {
    boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; plain && i < 10; i++) {
      plain = i == 4 || i == 7 || isDigit(text.charAt(i));
    }
    return plain
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : LocalDate.parse(text);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
