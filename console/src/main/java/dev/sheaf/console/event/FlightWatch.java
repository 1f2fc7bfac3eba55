package dev.sheaf.console.event;

import dev.sheaf.runtime.run.Steering;
import dev.sheaf.runtime.run.Watch;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event for each item and for each attempt at one while somebody records them. The
 * runtime finds it by its name, as soon as the JVM's flight recorder is in use; runs before that
 * have none of this.
 *
 * <p>Safe for use by several threads.
 */
public final class FlightWatch implements Watch {
  private final String job;
  private final String run;
  private final ConcurrentMap<Long, ItemEvent> items = new ConcurrentHashMap<>();

  /** Watches a run that is about to begin or under way. */
  public FlightWatch(Steering run) {
    this.job = run.name();
    this.run = run.id();
  }

  private static boolean isRecorded() {
    return new ItemEvent().isEnabled() || new AttemptEvent().isEnabled();
  }

  @Override
  public void read(long position, @Nullable String key) {
    if (isRecorded()) {
      begin(position, key);
    }
  }

  private ItemEvent begin(long position, @Nullable String key) {
    ItemEvent item = new ItemEvent();
    item.job = job;
    item.run = run;
    item.position = position;
    item.key = key;
    item.begin();
    items.put(position, item);
    return item;
  }

  @Override
  public void began(long position) {
    ItemEvent item = items.get(position);
    if (item == null && isRecorded()) {
      // It was read before anybody recorded, or failed and is tried again.
      item = begin(position, null);
    }
    if (item != null) {
      item.attempt = attempt(item);
    }
  }

  private static AttemptEvent attempt(ItemEvent item) {
    AttemptEvent attempt = new AttemptEvent();
    attempt.job = item.job;
    attempt.run = item.run;
    attempt.position = item.position;
    attempt.key = item.key;
    attempt.attempt = ++item.attempts;
    attempt.begin();
    return attempt;
  }

  @Override
  public void succeeded(long position) {
    ItemEvent item = items.remove(position);
    if (item != null) {
      end(item, "succeeded", null);
    }
  }

  @Override
  public void failed(long position, int attempt, Throwable cause, boolean again) {
    ItemEvent item = again ? items.get(position) : items.remove(position);
    if (item != null && again) {
      endAttempt(item, "retried", text(cause));
    } else if (item != null) {
      end(item, "failed", text(cause));
    }
  }

  private static void end(ItemEvent item, String outcome, @Nullable String cause) {
    endAttempt(item, outcome, cause);
    item.outcome = outcome;
    item.cause = cause;
    item.commit();
  }

  private static void endAttempt(ItemEvent item, String outcome, @Nullable String cause) {
    AttemptEvent attempt = item.attempt;
    if (attempt != null) {
      attempt.end(outcome, cause);
      item.attempt = null;
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
}
