package dev.sheaf.runtime.run;

import java.time.Duration;

/** Durations as people write them: {@code 250ms}, {@code 1h30m}. */
final class Durations {
  private Durations() {}

  /** Reads the form that annotations hold, which the compiler has checked, or the ISO one. */
  static Duration parse(String text) {
    if (text.startsWith("P") || text.startsWith("p")) {
      return Duration.parse(text);
    }
    long millis = 0;
    int at = 0;
    while (at < text.length()) {
      int unit = at;
      while (unit < text.length() && Character.isDigit(text.charAt(unit))) {
        unit++;
      }
      int end = unit;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      millis += Long.parseLong(text.substring(at, unit)) * millisOf(text.substring(unit, end));
      at = end;
    }
    return Duration.ofMillis(millis);
  }

  /** The two largest units that {@code nanos} has, such as {@code 1m 30s} or {@code 250ms}. */
  static String text(long nanos) {
    long millis = nanos / 1_000_000;
    if (nanos < 1_000_000) {
      return nanos / 1_000 + "us";
    }
    if (millis < 1_000) {
      return millis + "ms";
    }
    long seconds = millis / 1_000;
    if (seconds < 60) {
      long tenths = millis / 100 % 10;
      return tenths == 0 ? seconds + "s" : seconds + "." + tenths + "s";
    }
    return seconds < 3_600
        ? seconds / 60 + "m " + seconds % 60 + "s"
        : seconds / 3_600 + "h " + seconds / 60 % 60 + "m";
  }

  private static long millisOf(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "s" -> 1_000;
      case "m" -> 60_000;
      case "h" -> 3_600_000;
      case "d" -> 86_400_000;
      default -> throw new IllegalArgumentException("not a unit of time: " + unit);
    };
  }
}
