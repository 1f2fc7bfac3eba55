package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The keys that one execution asks of one route: those that were asked for and those that are to be
 * asked for next, which are the ones above the watermark. Touched by the driving thread only.
 */
final class Context {
  final Route route;
  final KeyTable table;
  private final List<Batch> underWay = new ArrayList<>(2);
  private List<SlotWaiter> waiting = new ArrayList<>();
  private int dispatched;
  private boolean anyFailed;
  private int withdrawn;
  private boolean due;

  Context(Route route, int expectedKeys) {
    this.route = route;
    table = new KeyTable(expectedKeys);
  }

  /** The slot of {@code key}; a key whose fetch failed earlier is asked for anew. */
  int ask(Object key) {
    int slot = table.add(key);
    if (anyFailed && table.stored(slot) instanceof Failed) {
      return table.addAgain(key);
    }
    return slot;
  }

  /** Has {@code waiter} told of the answer for {@code slot}, which is still open. */
  void await(int slot, SlotWaiter waiter) {
    if (slot >= dispatched) {
      waiting.add(waiter);
      return;
    }
    for (Batch batch : underWay) {
      if (batch.contains(slot)) {
        batch.waiting.add(waiter);
        return;
      }
    }
    throw new IllegalStateException("no trip is under way for " + table.key(slot));
  }

  /**
   * Has the listener told of the answers to all keys from {@code from} to before {@code to}.
   *
   * @return null if all are there already
   */
  @Nullable SlotRange await(int from, int to, SlotRange.Listener listener) {
    SlotRange range = new SlotRange(from, to, listener);
    for (Batch batch : underWay) {
      if (range.joins(batch)) {
        batch.waiting.add(range);
      }
    }
    if (!range.taken(dispatched)) {
      waiting.add(range);
    }
    return range.nothingOpen() ? null : range;
  }

  int pending() {
    return table.size() - dispatched;
  }

  /** Says that the pending keys need not wait for others to join them. */
  void markDue() {
    due = true;
  }

  boolean due() {
    return due && pending() > 0;
  }

  boolean full() {
    return pending() >= route.operation().maxSize;
  }

  boolean idle() {
    return underWay.isEmpty();
  }

  /** Cuts the pending keys into batches; without {@code all}, as many as are full. */
  List<Batch> dispatch(Execution execution, boolean all) {
    if (withdrawn > 0) {
      takeBackWithdrawn();
    }
    int max = route.operation().maxSize;
    long pending = pending();
    int count = (int) (all ? (pending + max - 1) / max : pending / max);
    long taken = all ? pending : (long) count * max;
    int first = dispatched;
    List<Batch> batches = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      int to = first + (int) (taken * i / count);
      batches.add(new Batch(execution, this, dispatched, to));
      dispatched = to;
    }
    due &= pending() > 0;
    handOver(batches);
    underWay.addAll(batches);
    return batches;
  }

  private void handOver(List<Batch> batches) {
    List<SlotWaiter> left = new ArrayList<>();
    for (SlotWaiter waiter : waiting) {
      for (Batch batch : batches) {
        if (waiter.joins(batch)) {
          batch.waiting.add(waiter);
        }
      }
      if (!waiter.taken(dispatched)) {
        left.add(waiter);
      }
    }
    waiting = left;
  }

  private void takeBackWithdrawn() {
    withdrawn = 0;
    List<SlotWaiter> live = new ArrayList<>();
    List<Object> keys = new ArrayList<>();
    for (SlotWaiter waiter : waiting) {
      if (waiter instanceof SlotRange && !waiter.withdrawn()) {
        return;
      }
      if (!waiter.withdrawn()) {
        live.add(waiter);
        keys.add(table.key(((Fetch<?>) waiter).slot()));
      }
    }
    table.truncate(dispatched);
    for (int i = 0; i < live.size(); i++) {
      ((Fetch<?>) live.get(i)).move(this, keys.get(i));
    }
    waiting = live;
  }

  /** Says that one that waited for a key does so no longer. */
  void withdraw(int slot) {
    if (slot >= dispatched) {
      withdrawn++;
    }
  }

  void settled(Batch batch, boolean failures) {
    underWay.remove(batch);
    anyFailed |= failures;
  }

  void eachAwaited(int slot, Consumer<Node<?>> awaited) {
    for (Batch batch : underWay) {
      if (batch.contains(slot)) {
        batch.eachAwaited(awaited);
      }
    }
  }
}
