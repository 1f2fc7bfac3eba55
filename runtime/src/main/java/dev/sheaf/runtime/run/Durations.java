package dev.sheaf.runtime.run;

import java.time.Duration;

/** Durations as people write them: {@code 250ms}, {@code 1h30m}. */
public final class Durations {
  private Durations() {}

  /** The nanoseconds of a duration, as far as a clock of nanoseconds reaches: 73 years. */
  static long nanos(Duration duration) {
    long most = Long.MAX_VALUE / 4;
    return duration.toSeconds() >= most / 1_000_000_000 ? most : duration.toNanos();
  }

  /** The two largest units that {@code nanos} has, such as {@code 1m 30s} or {@code 250ms}. */
  public static String text(long nanos) {
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
