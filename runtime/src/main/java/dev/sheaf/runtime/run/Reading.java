package dev.sheaf.runtime.run;

import org.jspecify.annotations.Nullable;

/**
 * Who reads the source at present. A source may block for as long as it likes, but it must not hold
 * up a stop: its reader is interrupted then, and given up if it does not heed that.
 *
 * <p>Guarded by the {@link Feed}.
 */
final class Reading {
  /** How long the source has after a stop, and once more after it was interrupted. */
  private static final long GRACE_NANOS = 500_000_000;

  private @Nullable Worker worker;
  private @Nullable Thread thread;
  private boolean interrupted;

  boolean mayBegin() {
    return thread == null;
  }

  /** The present thread, which is that of {@code reader}, begins to read. */
  void begin(Worker reader) {
    worker = reader;
    thread = Thread.currentThread();
  }

  /** The present thread has read; returns false if it was given up in the meantime. */
  boolean end() {
    if (thread != Thread.currentThread()) {
      return false;
    }
    thread = null;
    if (interrupted) {
      // Takes back the interruption, which was meant for the source alone.
      Thread.interrupted();
    }
    return true;
  }

  /**
   * Interrupts the reader if a stop has waited long enough for it.
   *
   * @param nanos the time since the stop
   * @return the worker that reads, if it was given up just now
   */
  @Nullable Worker expire(long nanos) {
    if (thread != null && !interrupted && nanos > GRACE_NANOS) {
      interrupted = true;
      thread.interrupt();
    } else if (thread != null && nanos > 2 * GRACE_NANOS) {
      thread = null;
      return worker;
    }
    return null;
  }
}
