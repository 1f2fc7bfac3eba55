package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the items so far. Safe for use by several threads.
 *
 * @param <T> the item type
 */
final class Tally<T extends @Nullable Object> {
  private final LongAdder succeeded = new LongAdder();
  private final LongAdder retried = new LongAdder();
  private final List<Failure<T>> failures = new ArrayList<>();

  void succeeded() {
    succeeded.increment();
  }

  /** Counts an item that is tried again, once. */
  void retried(Attempt attempt) {
    if (!attempt.retried) {
      attempt.retried = true;
      retried.increment();
    }
  }

  synchronized void failed(Failure<T> failure) {
    failures.add(failure);
  }

  long successes() {
    return succeeded.sum();
  }

  long retries() {
    return retried.sum();
  }

  synchronized List<Failure<T>> failures() {
    return List.copyOf(failures);
  }
}
