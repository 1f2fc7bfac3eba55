package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keys that were asked for together, until each has its answer: one call of the operation, or
 * several where some of the keys are tried again or a failed call is split.
 */
final class Batch {
  final Execution execution;
  final Context context;
  final int from;
  final int to;
  List<SlotWaiter> waiting = new ArrayList<>();
  private final List<Node<?>> answers = new ArrayList<>(0);
  private int open;
  private boolean anyFailed;

  Batch(Execution execution, Context context, int from, int to) {
    this.execution = execution;
    this.context = context;
    this.from = from;
    this.to = to;
  }

  boolean contains(int slot) {
    return slot >= from && slot < to;
  }

  boolean settled() {
    return open == 0;
  }

  /** The first call, for all keys. */
  Call call() {
    opened();
    return new Call(this, context.table.slice(from, to), null, 1);
  }

  /** A further call, for some of the keys. */
  Call callAgain(int[] slots, int attempt) {
    opened();
    KeyTable keys = new KeyTable(slots.length);
    for (int slot : slots) {
      keys.add(context.table.key(slot));
    }
    return new Call(this, keys.slice(0, slots.length), slots, attempt);
  }

  private void opened() {
    open++;
    execution.callsUnderWay(1);
  }

  void store(int slot, Object stored) {
    anyFailed |= stored instanceof Failed;
    context.table.store(slot, stored);
  }

  /** Says that a call has stored its answers, and that further ones are under way if needed. */
  void ended() {
    open--;
    execution.callsUnderWay(-1);
    if (open == 0) {
      context.settled(this, anyFailed);
    }
    List<SlotWaiter> told = waiting;
    waiting = new ArrayList<>(0);
    for (SlotWaiter waiter : told) {
      if (!waiter.answered(execution, this)) {
        waiting.add(waiter);
      }
    }
  }

  /** Notes the node whose value will be the answer of a call, which itself is over. */
  void awaits(Node<?> answer) {
    execution.callsUnderWay(-1);
    answers.add(answer);
  }

  void awaitsNoLonger(Node<?> answer) {
    execution.callsUnderWay(1);
    answers.remove(answer);
  }

  void eachAwaited(Consumer<Node<?>> awaited) {
    answers.forEach(awaited);
  }
}
