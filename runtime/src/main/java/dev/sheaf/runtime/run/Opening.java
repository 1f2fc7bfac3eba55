package dev.sheaf.runtime.run;

import org.jspecify.annotations.Nullable;

/**
 * Opens the source on the thread that runs the job. A stop interrupts it there, since nothing is in
 * flight yet that would have to end first.
 *
 * <p>Safe for use by several threads.
 */
final class Opening {
  private @Nullable Thread thread;
  private boolean stopped;

  /** Opens the source of {@code job}; null if a stop came before or in between. */
  <T extends @Nullable Object> @Nullable Items<T> open(Job<T, ?> job) throws Throwable {
    if (!begin()) {
      return null;
    }
    try {
      return job.open();
    } catch (Throwable e) {
      if (isStopped() || e instanceof InterruptedException) {
        return null;
      }
      throw e;
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    thread = Thread.currentThread();
    return !stopped;
  }

  private synchronized void end() {
    thread = null;
    if (stopped) {
      // Takes back the interruption, which was meant for the source alone.
      Thread.interrupted();
    }
  }

  /** Keeps the source from being opened from now on. */
  synchronized void stop() {
    stopped = true;
    if (thread != null) {
      thread.interrupt();
    }
  }

  synchronized boolean isStopped() {
    return stopped;
  }
}
