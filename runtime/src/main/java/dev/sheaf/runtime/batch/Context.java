package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The keys that one execution asks of one route: those that were asked for and those that are to be
 * asked for next, which are the ones above the watermark. Touched by the driving thread only.
 */
final class Context {
  private static final @Nullable Fetch<?>[] NONE = {};
  private static final Failed WITHDRAWN =
      new Failed(new CancellationException("nobody waits for this key any longer"));

  final Route route;
  final KeyTable table;

  /** What asked last, as it is seen by that itself. */
  @Nullable Object asker;

  private final List<Call> following = new ArrayList<>(0);
  private final List<SlotRange> ranges = new ArrayList<>(0);
  private @Nullable Fetch<?>[] waiting = NONE;
  private int dispatched;
  private int settled;
  private boolean anyFailed;
  private boolean anyMissing;
  private boolean anyWithdrawn;
  private boolean due;

  Context(Route route, int expectedKeys) {
    this.route = route;
    table = KeyTable.of(route.operation(), expectedKeys);
  }

  /** The slot of {@code key}; a key whose fetch failed earlier is asked for anew. */
  int ask(Object key) {
    return again(table.add(key));
  }

  /** As {@link #ask(Object)}, where the table holds numbers. */
  int ask(long key) {
    return again(((LongTable) table).add(key));
  }

  private int again(int slot) {
    if (anyFailed && table.stored(slot) instanceof Failed) {
      return table.addAgain(slot);
    }
    return slot;
  }

  /** Has {@code fetch} told of the answer for {@code slot}, which is still open. */
  void await(int slot, Fetch<?> fetch) {
    if (slot >= waiting.length) {
      waiting = Arrays.copyOf(waiting, Math.max(table.size(), waiting.length * 2));
    }
    fetch.next = waiting[slot];
    waiting[slot] = fetch;
  }

  /**
   * Has the owner of {@code range} told of the answers to all its keys.
   *
   * @return false if all are there already
   */
  boolean await(SlotRange range) {
    if (range.complete(table)) {
      return false;
    }
    ranges.add(range);
    return true;
  }

  /** Says that {@code fetch}, which waited for a key, does so no longer. */
  void withdraw(int slot, Fetch<?> fetch) {
    Fetch<?> kept = null;
    for (Fetch<?> each = inOrder(waiting[slot]); each != null; ) {
      Fetch<?> later = each.next;
      if (each != fetch) {
        each.next = kept;
        kept = each;
      }
      each = later;
    }
    waiting[slot] = kept;
    anyWithdrawn = true;
  }

  /** Says that a range of this context needs its keys no longer. */
  void withdraw(SlotRange range) {
    range.withdraw();
    anyWithdrawn = true;
  }

  private static @Nullable Fetch<?> inOrder(@Nullable Fetch<?> newest) {
    Fetch<?> chain = null;
    for (Fetch<?> each = newest; each != null; ) {
      Fetch<?> earlier = each.next;
      each.next = chain;
      chain = each;
      each = earlier;
    }
    return chain;
  }

  /** Where those slots end for which all answers are there. */
  int settled() {
    settled = table.firstOpen(settled, table.size());
    return settled;
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

  /**
   * Cuts the pending keys into equal calls; without {@code all}, as many as are full. After a
   * withdrawal all go out, so that no slot is left over that nobody needs.
   */
  void dispatch(Execution execution, boolean all, List<Call> calls) {
    int[] needed = anyWithdrawn ? takeBackUnneeded() : null;
    int max = route.operation().maxSize;
    boolean whole = all || needed != null;
    long pending = needed == null ? pending() : needed.length;
    long count = whole ? (pending + max - 1) / max : pending / max;
    long taken = whole ? pending : count * max;
    int first = dispatched;
    int from = 0;
    for (long i = 1; i <= count; i++) {
      int to = (int) (taken * i / count);
      calls.add(
          needed == null
              ? new Call(execution, this, first + from, first + to)
              : new Call(execution, this, Arrays.copyOfRange(needed, from, to), 1));
      from = to;
    }
    dispatched = needed == null ? first + from : table.size();
    due &= pending() > 0;
  }

  /** The pending slots that somebody waits for; who asks for another's key is given a new one. */
  private int[] takeBackUnneeded() {
    anyWithdrawn = false;
    int[] needed = new int[pending()];
    int count = 0;
    for (int slot = dispatched; slot < table.size(); slot++) {
      if (needed(slot)) {
        needed[count++] = slot;
      } else {
        anyFailed = true;
        table.store(slot, WITHDRAWN);
      }
    }
    return Arrays.copyOf(needed, count);
  }

  private boolean needed(int slot) {
    if (slot < waiting.length && waiting[slot] != null) {
      return true;
    }
    for (SlotRange range : ranges) {
      if (range.needs(slot)) {
        return true;
      }
    }
    return false;
  }

  /** Says that some key has failed. */
  void noteFailed() {
    anyFailed = true;
  }

  /** Says that there is nothing for some key. */
  void noteMissing() {
    anyMissing = true;
  }

  /** Whether some key failed or is missing. */
  boolean anyUnfit() {
    return anyFailed || anyMissing;
  }

  /** Whether the keys are numbers. */
  boolean numbers() {
    return table instanceof LongTable;
  }

  /** Whether anybody may wait for single slots. */
  boolean anyWaiting() {
    return waiting.length > 0;
  }

  /** Tells those who wait for the answer for a slot, if it is there. */
  void tell(Execution execution, int slot) {
    if (slot < waiting.length && waiting[slot] != null && table.answered(slot)) {
      Fetch<?> told = inOrder(waiting[slot]);
      waiting[slot] = null;
      while (told != null) {
        Fetch<?> next = told.next;
        told.next = null;
        told.answered(execution, this);
        told = next;
      }
    }
  }

  /** Tells those who wait for many answers that some, or all, have come. */
  void tellRanges(Execution execution) {
    int i = 0;
    while (i < ranges.size()) {
      SlotRange range = ranges.get(i);
      if (range.complete(table)) {
        ranges.remove(i);
        if (!range.withdrawn()) {
          range.owner.answered(execution, range.trip);
        }
      } else {
        i++;
        range.owner.advanced(execution);
      }
    }
  }

  /** Says that the answer of {@code call} is the value of a node; or no longer. */
  void follows(Call call, boolean still) {
    if (still) {
      following.add(call);
    } else {
      following.remove(call);
    }
  }

  void eachAwaited(int slot, Consumer<Node<?>> awaited) {
    for (Call call : following) {
      if (call.contains(slot)) {
        awaited.accept(call.followed());
      }
    }
  }
}
