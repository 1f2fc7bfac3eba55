package dev.sheaf.runtime.batch;

import java.util.concurrent.CancellationException;

/** Somebody outside of an execution who wants a node's result. */
abstract class Claimant extends Event implements Dependent {
  private final Node<?> node;

  Claimant(Node<?> node) {
    this.node = node;
  }

  /** Takes the result; called once, by the driving thread. */
  abstract void take(Execution execution, Object stored);

  final Node<?> node() {
    return node;
  }

  @Override
  final void happen(Execution execution) {
    execution.claimants().add(this);
    Node<?> live = execution.require(node, this);
    if (live != null) {
      done(execution, live);
    }
  }

  @Override
  final void dropped(Execution execution) {
    execution.claimants().add(this);
    end(execution, new Failed(new CancellationException("the execution has ended")));
  }

  @Override
  public final void done(Execution execution, Node<?> live) {
    end(execution, live.stored());
  }

  /** Gives up waiting and takes {@code stored} instead, unless there is a result already. */
  final void giveUp(Execution execution, Object stored) {
    if (execution.claimants().contains(this)) {
      execution.live(node).removeDependent(execution, this);
      end(execution, stored);
    }
  }

  private void end(Execution execution, Object stored) {
    if (execution.claimants().remove(this)) {
      take(execution, stored);
    }
  }
}
