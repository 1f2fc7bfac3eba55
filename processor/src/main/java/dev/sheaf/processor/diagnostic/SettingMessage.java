package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;

import javax.tools.Diagnostic;

/** What can be wrong with the values of @Service and @Retry. */
public enum SettingMessage implements Message {
  NEGATIVE_CONCURRENCY(
      190,
      ERROR,
      "concurrency is %s: say how many items are handled at once, or 0 for the default."),
  RATE(191, ERROR, "\"%s\" is no rate: write a number above 0 per s, m or h, as in \"100/s\"."),
  DURATION(
      192,
      ERROR,
      "\"%s\" is no duration: write a number and a unit (ms, s, m, h, d), as in \"30s\"."),
  COMMAND_NAME(
      193, ERROR, "\"%s\" cannot name a command: use letters, digits and inner hyphens%s."),
  NO_TIME(194, ERROR, "a timeout of %s leaves no time for anything: leave it out to have none."),
  EMPTY_ON(196, ERROR, "@Retry names no failures: list their types in on, or drop @Retry."),
  EMPTY_DELAYS(
      197, ERROR, "@Retry has no delays, so nothing is tried again: list some, or drop @Retry."),
  JITTER(198, ERROR, "jitter is %s: it is a share of the delay, from 0 to 1."),
  MISPLACED_RETRY(
      199,
      ERROR,
      "@Retry does nothing here: it belongs on a @Service type or a @Batchable method%s.");

  private final Entry entry;

  SettingMessage(int number, Diagnostic.Kind severity, String text) {
    entry = new Entry(number, severity, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
