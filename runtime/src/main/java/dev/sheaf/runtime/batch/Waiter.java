package dev.sheaf.runtime.batch;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that waits for a node. */
final class Waiter extends Claimant {
  private final Thread thread = Thread.currentThread();
  private volatile @Nullable Object result;

  Waiter(Node<?> node) {
    super(node);
  }

  @Override
  void take(Execution execution, Object stored) {
    execution.resumed();
    result = stored;
    LockSupport.unpark(thread);
  }

  /** Parks until there is a result; an interrupt withdraws the wish for it. */
  Object await(Execution execution) {
    boolean interrupted = false;
    Object stored = result;
    while (stored == null) {
      LockSupport.park(this);
      if (Thread.interrupted() && result == null && !interrupted) {
        interrupted = true;
        execution.post(new Withdrawal(this));
        execution.drive();
      }
      stored = result;
    }
    if (interrupted) {
      thread.interrupt();
    }
    return stored;
  }

  /** The wish of an interrupted thread to wait no longer. */
  private static final class Withdrawal extends Event {
    private final Waiter waiter;

    Withdrawal(Waiter waiter) {
      this.waiter = waiter;
    }

    @Override
    void happen(Execution execution) {
      waiter.giveUp(execution, new Failed(new InterruptedException("interrupted while waiting")));
    }
  }
}
