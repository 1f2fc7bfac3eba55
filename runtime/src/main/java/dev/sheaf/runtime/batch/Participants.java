package dev.sheaf.runtime.batch;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that take part in an execution: how many may run, which of them have not been given
 * time for it yet, and how long keys wait for those that run. Where none may, nothing more will be
 * asked for, and all goes out at once.
 *
 * <p>Otherwise pending keys go out 2 ms after the last new one, or 10 ms where it is a trip under
 * way that may lead to more; and 50 ms after the first at the latest, however many keep coming.
 * Threads that may run and have not been given time are waited for up to a second, since they are
 * not what is slow.
 *
 * <p>Safe for use by several threads, but for what the driving thread alone may call.
 */
final class Participants implements Runnable {
  private static final int MILLIS = 2;
  private static final int ROUNDS_FOR_TRIPS = 5;
  private static final int MOST_ROUNDS = 25;
  private static final int MOST_ROUNDS_FOR_ABSENT = 500;

  private final Execution execution;
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger absent = new AtomicInteger();
  private @Nullable Claimant toResume;
  private int resuming;
  private volatile @Nullable Claimant resumed;
  private final AtomicBoolean armed = new AtomicBoolean();
  private volatile boolean late;
  private @Nullable Object seen;

  // Rough counts: where two threads meet here, the wait is 2 ms longer.
  private int round;
  private int roundsForAbsent;
  private int fewestRounds;

  Participants(Execution execution) {
    this.execution = execution;
  }

  /** Says that some are about to run; returns how many may by now. */
  int started(int threads) {
    absent.addAndGet(threads);
    return running.addAndGet(threads);
  }

  /** Says that one which was started has begun to run. */
  void arrived() {
    absent.decrementAndGet();
  }

  /** Says that one waits, or has ended; returns how many may still run. */
  int paused() {
    return running.decrementAndGet();
  }

  /** Whether none may run. */
  boolean allWait() {
    return running.get() == 0 && toResume == null;
  }

  /** Lets one that waited run again, once all are resumed; called by the driving thread only. */
  void resume(Claimant claimant) {
    claimant.next = toResume;
    toResume = claimant;
    resuming++;
  }

  /** Resumes those that may run again; called by the driving thread only. */
  void resumeAll() {
    Claimant first = toResume;
    if (first != null) {
      running.addAndGet(resuming);
      resumed = first;
      toResume = null;
      resuming = 0;
      first.resumeAll();
    }
  }

  /** Sees to it that the pending keys will go out, at the latest when their time is over. */
  void linger(boolean tripsUnderWay) {
    if (!armed.get() && armed.compareAndSet(false, true)) {
      seen = execution.progress();
      nonePending();
      fewestRounds = tripsUnderWay ? ROUNDS_FOR_TRIPS : 1;
      lookAgain();
    }
  }

  private void lookAgain() {
    Threads.after(MILLIS, TimeUnit.MILLISECONDS, this);
  }

  /** Says that the keys that come next have all the time. */
  void nonePending() {
    round = 1;
    roundsForAbsent = 0;
  }

  /** Looks whether anything moves; called by the timer. */
  @Override
  public void run() {
    if (execution.ended()) {
      return;
    }
    Object now = execution.progress();
    boolean moving = !now.equals(seen);
    seen = now;
    if (someAbsent() && roundsForAbsent < MOST_ROUNDS_FOR_ABSENT) {
      roundsForAbsent++;
      lookAgain();
    } else if (round < fewestRounds || (moving && round < MOST_ROUNDS)) {
      round++;
      lookAgain();
    } else {
      late = true;
      armed.set(false);
      Threads.start(execution);
    }
  }

  private boolean someAbsent() {
    Claimant last = resumed;
    return absent.get() > 0 || (last != null && last.someAbsent());
  }

  /** Whether the time is over; true once. Called by the driving thread only. */
  boolean late() {
    boolean was = late;
    if (was) {
      late = false;
    }
    return was;
  }
}
