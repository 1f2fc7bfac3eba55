package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shared value remembers from one execution to the next, and who works it out at the moment.
 * A failure is not remembered.
 *
 * <p>Safe for use by several threads.
 */
public final class Memory {
  /** Said to the one who asked and is to work the value out. */
  static final Object YOURS = "yours";

  /** Said while another execution works it out; the node that asked will be told. */
  static final Object WAIT = "wait";

  private @Nullable Object stored;
  private @Nullable Execution worker;
  private boolean cleared;
  private List<SharedNode<?>> waiting = new ArrayList<>();

  /** Forgets the value; what is being worked out at the moment will not be remembered. */
  public void clear() {
    synchronized (Ties.LOCK) {
      stored = null;
      cleared = true;
    }
  }

  /** The stored result, {@link #YOURS} or {@link #WAIT}. */
  Object ask(Execution execution, SharedNode<?> node) {
    synchronized (Ties.LOCK) {
      if (stored != null) {
        return stored;
      }
      if (worker == null) {
        worker = execution;
        cleared = false;
        execution.ties().workOn(this);
        return YOURS;
      }
      if (worker == execution || worker.ties().waitsFor(execution, new HashSet<>())) {
        return YOURS;
      }
      execution.ties().waitFor(worker);
      waiting.add(node);
      return WAIT;
    }
  }

  /** Takes the result that {@code execution} worked out; null where it gave up. */
  void give(Execution execution, @Nullable Object result) {
    List<SharedNode<?>> told;
    synchronized (Ties.LOCK) {
      if (worker != execution) {
        return;
      }
      if (!cleared && !(result instanceof Failed)) {
        stored = result;
      }
      execution.ties().workedOn(this);
      worker = null;
      told = waiting;
      waiting = new ArrayList<>();
      for (SharedNode<?> node : told) {
        node.execution().ties().waitedFor(execution);
      }
    }
    for (SharedNode<?> node : told) {
      node.tell(result);
    }
  }
}
