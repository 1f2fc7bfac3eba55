package dev.sheaf.runtime.run;

import java.time.Duration;

/**
 * Numbers, rates and durations as people read them: {@code 1,000}, {@code 9.5/s}, {@code 1m 30s}.
 */
public final class Figures {
  private Figures() {}

  /** A whole number in groups of three digits. */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A rate: with a decimal where it is below ten. */
  public static String rate(double perSecond) {
    long tenths = Math.round(perSecond * 10);
    String text = tenths < 100 ? tenths / 10 + "." + tenths % 10 : grouped(Math.round(perSecond));
    return text + "/s";
  }

  /** A count and its noun: {@code 1 item}, {@code 2 items}. */
  public static String items(long count) {
    return grouped(count) + (count == 1 ? " item" : " items");
  }

  /** The nanoseconds of a duration, as far as a clock of nanoseconds reaches: 73 years. */
  static long nanos(Duration duration) {
    long most = Long.MAX_VALUE / 4;
    return duration.toSeconds() >= most / 1_000_000_000 ? most : duration.toNanos();
  }

  /** The two largest units that {@code nanos} has, such as {@code 1m 30s} or {@code 250ms}. */
  public static String duration(long nanos) {
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
}
