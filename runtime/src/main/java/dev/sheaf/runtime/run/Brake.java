package dev.sheaf.runtime.run;

/**
 * Holds the workers of a run between two items, for as long as somebody looks at it or for good.
 *
 * <p>Safe for use by several threads.
 */
final class Brake {
  /** Either of the others: workers look at one field before each item. */
  private volatile boolean on;

  private volatile boolean paused;
  private volatile boolean stopping;
  private int resting;
  private long began;
  private long nanos;

  boolean isPaused() {
    return paused;
  }

  boolean isStopping() {
    return stopping;
  }

  synchronized void pause() {
    if (!on) {
      began = System.nanoTime();
      paused = true;
      on = true;
    }
  }

  synchronized void resume() {
    if (paused) {
      nanos += System.nanoTime() - began;
      paused = false;
      on = stopping;
      notifyAll();
    }
  }

  synchronized void stop() {
    stopping = true;
    on = true;
    resume();
  }

  /** Whether the next item may begin, after a pause if there is one; false if the run is to end. */
  boolean isOff() {
    return !on || sitOut();
  }

  private synchronized boolean sitOut() {
    resting++;
    while (paused) {
      try {
        wait();
      } catch (InterruptedException e) {
        // Meant for an attempt that has ended in the meantime.
      }
    }
    resting--;
    return !stopping;
  }

  /** How many workers wait with work in hand. */
  synchronized int resting() {
    return resting;
  }

  /** How long pauses have lasted by {@code now}, a present one included. */
  synchronized long nanos(long now) {
    return paused ? nanos + now - began : nanos;
  }
}
