package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Failure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The items that failed last, kept so that somebody may look at them, and have them tried again.
 *
 * <p>Safe for use by several threads.
 */
final class FailedItems {
  private static final int MOST = 10_000;

  private final ArrayDeque<Attempt> attempts = new ArrayDeque<>();
  private final ArrayDeque<Failure<?>> failures = new ArrayDeque<>();

  synchronized void add(Attempt attempt, Failure<?> failure) {
    if (attempts.size() == MOST) {
      attempts.remove();
      failures.remove();
    }
    attempts.add(attempt);
    failures.add(failure);
  }

  synchronized List<Failure<?>> failures() {
    return List.copyOf(failures);
  }

  /** Takes them all out, each ready to begin anew. */
  synchronized List<Attempt> takeAll() {
    List<Attempt> taken = new ArrayList<>(attempts);
    attempts.clear();
    failures.clear();
    return taken;
  }
}
