package dev.sheaf.runtime.run;

import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Where workers wait for work: one of them, the leader, until the next thing is due, all others
 * until they are told.
 *
 * <p>Guarded by the {@link Feed}.
 */
final class Bench {
  private final Condition work;
  private int waiting;
  private @Nullable Worker leader;

  /** A bench whose workers hold the lock of {@code work}. */
  Bench(Condition work) {
    this.work = work;
  }

  /** Waits until told, or for {@code nanos}; the caller looks again in any case. */
  @SuppressWarnings("WaitNotInLoop")
  void await(Worker worker, long nanos) {
    waiting++;
    try {
      if (nanos == Long.MAX_VALUE || leader != null) {
        work.await();
      } else {
        leader = worker;
        work.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      // Meant for an attempt that has ended in the meantime.
    } finally {
      waiting--;
      leader = leader == worker ? null : leader;
    }
  }

  boolean isEmpty() {
    return waiting == 0;
  }

  void wakeOne() {
    if (waiting > 0) {
      work.signal();
    }
  }

  void wakeAll() {
    work.signalAll();
  }
}
