package dev.sheaf.runtime.run;

import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Watches the attempts of one worker where they are limited: interrupts the one that takes too
 * long, and gives up a worker that does not heed it.
 *
 * <p>Safe for use by several threads.
 */
final class Guard {
  /** How long an interrupted attempt has to end. */
  private static final long GRACE_NANOS = 500_000_000;

  private static final int IDLE = 0;
  private static final int RUNNING = 1;
  private static final int INTERRUPTED = 2;
  private static final int ABANDONED = 3;

  private final long timeout;
  private int state = IDLE;
  private long deadline;
  private @Nullable Thread thread;
  private @Nullable Attempt attempt;

  Guard(long timeoutNanos) {
    timeout = timeoutNanos;
  }

  /** The present thread begins an attempt. */
  synchronized void begin(Attempt begun) {
    thread = Thread.currentThread();
    attempt = begun;
    deadline = begun.begin(timeout);
    state = RUNNING;
  }

  /**
   * The attempt ended, with {@code thrown} or well.
   *
   * @return what it counts as having thrown: a {@link TimeoutException} if it took too long
   */
  synchronized @Nullable Throwable judge(@Nullable Throwable thrown) {
    boolean late = state == INTERRUPTED;
    if (late) {
      // Takes back the interruption that was meant for this attempt.
      Thread.interrupted();
    }
    if (state != ABANDONED) {
      state = IDLE;
    }
    return late ? tookTooLong(timeout, thrown) : thrown;
  }

  synchronized boolean abandoned() {
    return state == ABANDONED;
  }

  /**
   * Interrupts the attempt if its time is up, and gives it up if that does not help.
   *
   * @return the attempt, if it was given up just now
   */
  synchronized @Nullable Attempt expire(long now) {
    if (state == RUNNING && now - deadline > 0 && thread != null) {
      state = INTERRUPTED;
      thread.interrupt();
    } else if (state == INTERRUPTED && now - deadline > GRACE_NANOS) {
      state = ABANDONED;
      return attempt;
    }
    return null;
  }

  static TimeoutException tookTooLong(long nanos, @Nullable Throwable thrown) {
    TimeoutException timeout = new TimeoutException("took longer than " + Figures.duration(nanos));
    if (thrown != null) {
      timeout.addSuppressed(thrown);
    }
    return timeout;
  }
}
