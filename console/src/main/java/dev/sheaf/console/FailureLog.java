package dev.sheaf.console;

import dev.sheaf.console.log.Line.Item;
import dev.sheaf.runtime.run.Watch;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Logs attempts that failed, those that are tried again too; the first ones only, or it would be
 * all there is. What breaks a run off is told by the summary.
 */
final class FailureLog implements Watch {
  private static final int MOST_WARNINGS = 20;
  private static final int MOST_RETRIES = 1_000;
  private static final String LOGGER = "sheaf";

  private final Logs logs;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger retries = new AtomicInteger();

  FailureLog(Logs logs) {
    this.logs = logs;
  }

  @Override
  public void failed(long position, int attempt, Throwable cause, boolean again) {
    Item item = new Item(position, attempt);
    if (again) {
      if (retries.incrementAndGet() <= MOST_RETRIES) {
        logs.log(Level.INFO, LOGGER, "failed and is tried again: " + plain(cause), item, null);
      }
      return;
    }
    int count = failures.incrementAndGet();
    if (count <= MOST_WARNINGS) {
      logs.log(Level.WARNING, LOGGER, "failed: " + plain(cause), item, null);
    }
    if (count == MOST_WARNINGS) {
      logs.log(
          Level.WARNING, LOGGER, "no more failures are shown here: see failed.jsonl", null, null);
    }
  }

  /** What an error says of itself, which it may refuse to do. */
  private static String text(Throwable cause) {
    try {
      return cause.toString();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return cause.getClass().getName();
    }
  }

  /** Without what would steer a terminal: a message may hold data of any kind. */
  private static String plain(Throwable cause) {
    StringBuilder text = new StringBuilder(text(cause));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        text.setCharAt(i, '?');
      }
    }
    return text.toString();
  }
}
