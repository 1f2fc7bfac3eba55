package dev.sheaf.runtime.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Somebody outside of an execution who wants a node's result: a thread that waits, or a future. */
final class Claimant extends Event implements Dependent {
  private final Node<?> node;
  private final @Nullable CompletableFuture<@Nullable Object> future;
  private final @Nullable Thread thread;
  private @Nullable Object stored;
  private volatile @Nullable Object result;

  /** Whether the thread has been given time since it was resumed. */
  private volatile boolean present;

  /** Whether it waits, and its neighbours among those that do; owned by {@link Graph}. */
  boolean waits;

  @Nullable Claimant before;
  @Nullable Claimant after;

  /** Where {@code future} is null, the current thread is the one that waits. */
  Claimant(Node<?> node, @Nullable CompletableFuture<@Nullable Object> future) {
    this.node = node;
    this.future = future;
    thread = future == null ? Thread.currentThread() : null;
  }

  Node<?> node() {
    return node;
  }

  /** Parks until there is a result; an interrupt withdraws the wish for it. */
  Object await(Execution execution) {
    boolean interrupted = false;
    Object found = result;
    while (found == null) {
      LockSupport.park(this);
      if (Thread.interrupted() && !interrupted) {
        interrupted = true;
        execution.interrupted(this);
      }
      found = result;
    }
    present = true;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return found;
  }

  void interrupted(Execution execution) {
    giveUp(execution, new Failed(new InterruptedException("interrupted while waiting")));
  }

  @Override
  void happen(Execution execution) {
    execution.graph().add(this);
    Node<?> live = execution.require(node, this);
    if (live != null) {
      done(execution, live);
    }
  }

  @Override
  void dropped(Execution execution) {
    execution.graph().add(this);
    end(execution, new Failed(new CancellationException("the execution has ended")));
  }

  @Override
  public void done(Execution execution, Node<?> live) {
    end(execution, live.stored());
  }

  /** Gives up waiting and takes {@code stored} instead, unless there is a result already. */
  void giveUp(Execution execution, Object stored) {
    if (waits) {
      execution.live(node).removeDependent(execution, this);
      end(execution, stored);
    }
  }

  private void end(Execution execution, Object found) {
    if (!execution.graph().remove(this)) {
      return;
    }
    if (future == null) {
      stored = found;
      execution.participants().resume(this);
    } else if (found instanceof Failed failed) {
      future.completeExceptionally(failed.cause());
    } else {
      future.complete(Values.load(found));
    }
    execution.answered();
  }

  /** Resumes the thread that waits, and those of all that are chained behind this. */
  void resumeAll() {
    for (Event each = this; each instanceof Claimant claimant; ) {
      each = claimant.next;
      claimant.result = claimant.stored;
      if (claimant.thread != Thread.currentThread()) {
        LockSupport.unpark(claimant.thread);
      }
    }
  }

  /** Whether this thread, or one chained behind it, is yet to run again. */
  boolean someAbsent() {
    Event each = this;
    while (each instanceof Claimant claimant && claimant.present) {
      each = claimant.next;
    }
    return each != null;
  }
}
