package dev.sheaf.processor.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them in annotations: {@code 30s}, {@code 1h30m}, ISO. */
public final class DurationText {
  private static final Pattern PART = Pattern.compile("\\G(\\d+)(ms|s|m|h|d)");

  private DurationText() {}

  /** The duration, from none to some 292 years; empty if the text is nothing of the kind. */
  public static Optional<Duration> parse(String text) {
    try {
      Duration duration = text.startsWith("P") ? Duration.parse(text) : sum(text);
      return duration.toNanos() < 0 ? Optional.empty() : Optional.of(duration);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Duration sum(String text) {
    Duration sum = Duration.ZERO;
    int end = 0;
    for (Matcher part = PART.matcher(text); part.find(); end = part.end()) {
      sum = sum.plus(Long.parseLong(part.group(1)), unit(part.group(2)));
    }
    if (end == 0 || end < text.length()) {
      throw new NumberFormatException(text);
    }
    return sum;
  }

  private static ChronoUnit unit(String name) {
    return switch (name) {
      case "ms" -> ChronoUnit.MILLIS;
      case "s" -> ChronoUnit.SECONDS;
      case "m" -> ChronoUnit.MINUTES;
      case "h" -> ChronoUnit.HOURS;
      default -> ChronoUnit.DAYS;
    };
  }
}
