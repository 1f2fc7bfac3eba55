package dev.sheaf.runtime.batch;

import java.util.concurrent.ThreadLocalRandom;

/** Tries failures of certain types again after a delay each. */
public final class DelayedRetries implements Retries {
  private final double jitter;
  private final long[] delaysMillis;
  private final Class<?>[] on;

  /**
   * Tries again as often as there are delays.
   *
   * @param jitter the share by which a delay varies at random, from 0 to 1
   * @param delaysMillis the waits before the second, third, … attempt
   * @param on the types of failure, subtypes included
   */
  public DelayedRetries(double jitter, long[] delaysMillis, Class<?>... on) {
    this.jitter = jitter;
    this.delaysMillis = delaysMillis.clone();
    this.on = on.clone();
  }

  @Override
  public long delayMillis(Throwable failure, int attempt) {
    if (attempt > delaysMillis.length) {
      return -1;
    }
    for (Class<?> type : on) {
      if (type.isInstance(failure)) {
        return jittered(delaysMillis[attempt - 1]);
      }
    }
    return -1;
  }

  private long jittered(long delay) {
    double random = ThreadLocalRandom.current().nextDouble(-1, 1);
    return Math.round(delay * (1 + jitter * random));
  }
}
