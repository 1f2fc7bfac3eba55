package dev.sheaf.runtime.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that waits for a node. */
final class Waiter extends Event implements Dependent {
  final Node<?> node;
  private final Thread thread = Thread.currentThread();
  private volatile @Nullable Object result;

  Waiter(Node<?> node) {
    this.node = node;
  }

  @Override
  void happen(Execution execution) {
    execution.waiters().add(this);
    Node<?> live = execution.require(node, this);
    if (live != null) {
      done(execution, live);
    }
  }

  @Override
  public void done(Execution execution, Node<?> live) {
    resume(execution, live.stored());
  }

  @Override
  void dropped(Execution execution) {
    execution.waiters().add(this);
    cancel(execution);
  }

  /** Lets the thread go on, because the execution has ended. */
  void cancel(Execution execution) {
    resume(execution, new Failed(new CancellationException("the execution has ended")));
  }

  /** Lets the thread go on with {@code stored}, unless it does so already. */
  void resume(Execution execution, Object stored) {
    if (result == null && execution.waiters().remove(this)) {
      execution.resumed();
      result = stored;
      LockSupport.unpark(thread);
    }
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
      execution.live(waiter.node).removeDependent(execution, waiter);
      waiter.resume(execution, new Failed(new InterruptedException("interrupted while waiting")));
    }
  }
}
