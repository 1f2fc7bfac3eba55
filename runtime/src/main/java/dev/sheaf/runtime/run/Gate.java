package dev.sheaf.runtime.run;

/**
 * Lets attempts start: evenly spaced where there is a rate, and not more of them than may be in
 * flight.
 *
 * <p>Guarded by the {@link Feed}.
 */
class Gate {
  private final long interval;
  private final int mostInFlight;
  private final boolean slices;
  private long next;

  /**
   * A gate.
   *
   * @param settings the rate
   * @param mostInFlight the attempts that may be under way at once, those that wait included
   * @param slices whether several items may pass at once; false where each start counts
   */
  Gate(Settings settings, int mostInFlight, boolean slices) {
    interval = settings.nanosBetweenStarts();
    this.mostInFlight = mostInFlight;
    this.slices = slices && interval == 0;
    next = System.nanoTime();
  }

  boolean slices() {
    return slices;
  }

  /** Whether an attempt may be in flight beside {@code inFlight} others. */
  boolean hasRoom(int inFlight) {
    return inFlight < mostInFlight;
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
