package dev.sheaf.runtime.batch;

import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * What the trips of one operation came to so far, those under way included.
 *
 * <p>Safe for use by several threads.
 */
public final class TripCounts {
  private static final boolean RECORDER = ModuleLayer.boot().findModule("jdk.jfr").isPresent();
  private static final long FAST_NANOS = 50_000;
  private static final int FAST_TRIPS = 3;

  private long trips;
  private long keys;
  private long largest;
  private long failed;
  private long nanos;
  private volatile int fastInARow;

  /** Counts a trip that begins. */
  synchronized void begun(int size) {
    trips++;
    keys += size;
    largest = Math.max(largest, size);
  }

  /** Counts its end, and writes an event of it where the JVM has a recorder and it is in use. */
  void ended(String operation, int size, long duration, @Nullable Throwable failure) {
    count(duration, failure != null);
    if (RECORDER && FlightRecorder.isInitialized()) {
      TripEvent.write(operation, size, duration, failure);
    }
  }

  private synchronized void count(long duration, boolean failure) {
    nanos += duration;
    failed += failure ? 1 : 0;
    fastInARow = duration <= FAST_NANOS ? Math.min(FAST_TRIPS, fastInARow + 1) : 0;
  }

  /** Whether the last trips were each quicker than handing one over to another thread is worth. */
  boolean fast() {
    return fastInARow == FAST_TRIPS;
  }

  /** Calls of the operation, retries and splits included. */
  public synchronized long trips() {
    return trips;
  }

  /** Keys asked for, over all trips. */
  public synchronized long keys() {
    return keys;
  }

  /** The most keys in one trip. */
  public synchronized long largest() {
    return largest;
  }

  /** Trips that failed. */
  public synchronized long failed() {
    return failed;
  }

  /** The time that all trips took together, in nanoseconds. */
  public synchronized long nanos() {
    return nanos;
  }
}
