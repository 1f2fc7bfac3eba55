package dev.sheaf.runtime.batch;

import java.util.concurrent.ThreadLocalRandom;

/** Which failures of an operation are tried again, and when. */
public final class Retries {
  /** Nothing is tried again. */
  static final Retries NONE = new Retries(0, new long[0]);

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
  public Retries(double jitter, long[] delaysMillis, Class<?>... on) {
    this.jitter = jitter;
    this.delaysMillis = delaysMillis.clone();
    this.on = on.clone();
  }

  /**
   * The wait in milliseconds before another attempt.
   *
   * @param failure what went wrong
   * @param attempt the number of the attempt that failed, from 1
   * @return a negative number where no other attempt is to be made
   */
  long delayMillis(Throwable failure, int attempt) {
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
