package dev.sheaf.runtime.run;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets attempts start: evenly spaced where there is a rate, and not more of them than may be in
 * flight.
 *
 * <p>Guarded by the {@link Feed}.
 */
class Gate {
  private final long interval;
  private final Brake brake;
  private int mostInFlight;
  private int mostBusy;
  private final boolean slices;
  private final boolean gathersFirst;
  private long next;
  private int remaining = Integer.MAX_VALUE;

  /**
   * A gate.
   *
   * @param settings the rate, the timeout and the concurrency
   * @param stages what items go through
   * @param mostInFlight the attempts that may be under way at once, those that wait included
   * @param brake keeps all attempts from starting
   */
  Gate(Settings settings, Stage[] stages, int mostInFlight, Brake brake) {
    interval = settings.nanosBetweenStarts;
    gathersFirst = stages[0].gathered() != Stage.NOTHING;
    slices = interval == 0 && settings.timeoutNanos == 0 && synchronous(stages);
    this.brake = brake;
    widen(settings.concurrency, mostInFlight);
    next = System.nanoTime();
  }

  private static boolean synchronous(Stage[] stages) {
    boolean synchronous = true;
    for (Stage stage : stages) {
      synchronous &= !stage.asynchronous();
    }
    return synchronous;
  }

  /** Whether several items may pass at once; false where each start counts. */
  boolean slices() {
    return slices;
  }

  /** Lets another number of items be processed, and of attempts be under way, from now on. */
  final void widen(int mostBusy, int mostInFlight) {
    this.mostBusy = mostBusy;
    this.mostInFlight = mostInFlight;
  }

  /** Whether one more attempt may begin beside the others. */
  boolean hasRoom(int busy, Pending pending) {
    boolean room = !brake.isPaused() && busy + pending.awaited() < mostInFlight;
    return room && (gathersFirst || isVacant(busy, pending));
  }

  /** Whether one more item may be processed beside the others. */
  boolean isVacant(int busy, Pending pending) {
    return busy + pending.ownAwaited() < mostBusy;
  }

  /**
   * Tells {@code job}, without the lock, how many items may still come, unless it knows that.
   *
   * @return whether it was told, so that all may have changed
   */
  boolean tellRemaining(int items, Job<?, ?> job, ReentrantLock lock) {
    if (items == remaining) {
      return false;
    }
    remaining = items;
    lock.unlock();
    try {
      job.remaining(Math.min(items, mostBusy));
    } finally {
      lock.lock();
    }
    return true;
  }

  /** Takes note that something was done, after which the job is to be told anew. */
  void forgetRemaining() {
    remaining = -1;
  }

  /** Whether the time for a start has come. */
  boolean isOpen() {
    return interval == 0 || now() - next >= 0;
  }

  /**
   * Takes note of a start. A start that comes a little late does not delay the ones after it; one
   * that comes very late does, or they would come in a burst.
   */
  void pass() {
    if (interval > 0) {
      long now = now();
      next = now - next < interval / 2 ? next + interval : now + interval;
    }
  }

  /** The nanoseconds until a start is possible; the largest number if it is now. */
  long nanosToOpen() {
    long nanos = interval == 0 ? 0 : next - now();
    return nanos > 0 ? nanos : Long.MAX_VALUE;
  }

  /** The time, in the terms of {@link System#nanoTime()}. */
  long now() {
    return System.nanoTime();
  }
}
