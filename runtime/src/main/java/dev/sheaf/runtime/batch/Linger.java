package dev.sheaf.runtime.batch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Sends pending keys off when somebody who could add to them takes long: 2 ms after the last new
 * key of a thread that takes part, or 10 ms where it is a trip under way that may lead to more
 * keys; and 50 ms after the first key at the latest, however many keep coming. Threads that have
 * not begun to run yet are waited for likewise.
 */
final class Linger implements Runnable {
  private static final int MILLIS = 2;
  private static final int ROUNDS_FOR_TRIPS = 5;
  private static final int MOST_ROUNDS = 25;

  private final Execution execution;
  private final AtomicBoolean armed = new AtomicBoolean();
  private final AtomicBoolean over = new AtomicBoolean();
  private @Nullable Object newest;
  private @Nullable Object seen;
  private int round;
  private int fewestRounds;

  Linger(Execution execution) {
    this.execution = execution;
  }

  /** Says that there may be new keys since {@code event}. */
  void note(Object event) {
    newest = event;
    arm(false);
  }

  /** Sees to it that the pending keys will be sent off. */
  void arm(boolean tripsUnderWay) {
    if (!armed.get() && armed.compareAndSet(false, true)) {
      seen = newest;
      round = 1;
      fewestRounds = tripsUnderWay ? ROUNDS_FOR_TRIPS : 1;
      Threads.after(MILLIS, TimeUnit.MILLISECONDS, this);
    }
  }

  /** Called by the timer. */
  @Override
  public void run() {
    if (execution.ended()) {
      return;
    }
    Object now = newest;
    boolean moving = now != seen || execution.someAbsent();
    if (round < fewestRounds || (moving && round < MOST_ROUNDS)) {
      seen = now;
      round++;
      Threads.after(MILLIS, TimeUnit.MILLISECONDS, this);
    } else {
      over.set(true);
      armed.set(false);
      Threads.start(execution::drive);
    }
  }

  /** Whether the time is over; true once. */
  boolean over() {
    return over.get() && over.getAndSet(false);
  }
}
