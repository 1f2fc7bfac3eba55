package dev.sheaf.runtime.run;

import dev.sheaf.runtime.BatchException;
import dev.sheaf.runtime.RunOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;

/** Decides whether and when a stage that failed is tried again. */
final class Retries {
  /** Attempts that fail together are due together, so that they can share what they fetch. */
  private static final long TOGETHER_NANOS = 1 << 20;

  private final Stage[] stages;
  private final RunOptions options;

  Retries(Stage[] stages, RunOptions options) {
    this.stages = stages;
    this.options = options;
  }

  /** Whether there is another attempt; if so, {@code attempt.due} says when. */
  boolean another(Attempt attempt, Throwable cause) {
    RetryPolicy policy = stages[attempt.stage].retry();
    if (policy == null || !policy.covers(cause)) {
      return false;
    }
    List<Duration> delays = options.backoff() == null ? policy.delays() : options.backoff();
    int most = options.retries() == null ? delays.size() : options.retries();
    if (attempt.tries > most) {
      return false;
    }
    Duration delay = delays.get(Math.min(attempt.tries, delays.size()) - 1);
    attempt.due = System.nanoTime() + jittered(Figures.nanos(delay), policy.jitter());
    if (!delay.isZero()) {
      attempt.due |= TOGETHER_NANOS - 1;
    }
    return true;
  }

  private static long jittered(long nanos, double jitter) {
    if (jitter == 0) {
      return nanos;
    }
    double factor = 1 + jitter * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return (long) (nanos * factor);
  }

  /** What an item really failed with, where a future or a fetch tells of it. */
  static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    while (inner.getCause() != null
        && (inner instanceof CompletionException
            || inner instanceof ExecutionException
            || inner instanceof BatchException)) {
      inner = inner.getCause();
    }
    return inner;
  }
}
