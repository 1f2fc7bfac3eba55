package dev.sheaf.runtime.run;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why items failed, and how many for each reason. Errors that differ in numbers only are one
 * reason, so that a thousand missing rows do not read as a thousand kinds of failure.
 *
 * <p>Not safe for use by several threads.
 */
final class Causes {
  private static final int MOST = 1_000;
  private static final int LONGEST = 300;

  private final Map<String, Cause> causes = new LinkedHashMap<>();

  private static final class Cause {
    private final String example;
    private boolean varied;
    private long items;

    Cause(String example) {
      this.example = example;
    }
  }

  /** Counts one item that {@code thrown} failed in {@code stage}. */
  void add(String stage, Throwable thrown) {
    String text = stage + ": " + firstLine(text(thrown));
    String alike = withoutNumbers(text);
    Cause cause = causes.get(alike);
    if (cause == null && causes.size() < MOST) {
      cause = new Cause(text);
      causes.put(alike, cause);
    }
    if (cause != null) {
      cause.items++;
      cause.varied |= !cause.example.equals(text);
    }
  }

  /** Forgets all. */
  void clear() {
    causes.clear();
  }

  /** How many items failed for each reason; numbers in which errors differ are {@code …}. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<String, Cause> entry : causes.entrySet()) {
      Cause cause = entry.getValue();
      counts.put(cause.varied ? entry.getKey() : cause.example, cause.items);
    }
    return counts;
  }

  private static String text(Throwable thrown) {
    try {
      return thrown.toString();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return thrown.getClass().getName();
    }
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end > LONGEST
        ? text.substring(0, LONGEST).concat("…")
        : end < text.length() ? text.substring(0, end).concat(" …") : text;
  }

  private static String withoutNumbers(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        kept.append(c);
      } else if (!number) {
        kept.append('…');
      }
      number = digit;
    }
    return kept.toString();
  }
}
