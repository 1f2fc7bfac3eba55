package dev.sheaf.runtime.run;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The attempts that have begun and that no worker is at: they wait for their time, or for a future,
 * or, once that has arrived, for a worker.
 *
 * <p>Guarded by the {@link Feed}.
 */
final class Pending {
  private final ArrayDeque<Attempt> arrived = new ArrayDeque<>();
  private final PriorityQueue<Attempt> delayed = new PriorityQueue<>();
  private final LinkedHashSet<Attempt> awaited = new LinkedHashSet<>();
  private int gathering;

  /** Adds one that is to be tried again when it is due. */
  void delay(Attempt attempt) {
    delayed.add(attempt);
  }

  /** Adds one whose future is awaited. */
  void await(Attempt attempt) {
    awaited.add(attempt);
    gathering += attempt.gathering ? 1 : 0;
  }

  /** Takes note that a future is done; returns false if it is not awaited any longer. */
  boolean arrive(Attempt attempt) {
    if (!awaited.remove(attempt)) {
      return false;
    }
    gathering -= attempt.gathering ? 1 : 0;
    return arrived.add(attempt);
  }

  /** Takes one that can go on; null if there is none. */
  @Nullable Attempt pollArrived() {
    return arrived.poll();
  }

  /** Takes one that is due; null if there is none. */
  @Nullable Attempt pollDue() {
    Attempt first = delayed.peek();
    return first != null && first.due - System.nanoTime() <= 0 ? delayed.poll() : null;
  }

  /** The nanoseconds until the next one is due; the largest number if there is none. */
  long nanosToDue() {
    Attempt first = delayed.peek();
    return first == null ? Long.MAX_VALUE : first.due - System.nanoTime();
  }

  /** What the one awaits whose time was up first before {@code now}; null if there is none. */
  @Nullable Arrival late(long now, Feed feed) {
    Attempt first = null;
    for (Attempt attempt : awaited) {
      if (first == null || attempt.deadline - first.deadline < 0) {
        first = attempt;
      }
    }
    return first == null || now - first.deadline <= 0 ? null : new Arrival(feed, first);
  }

  /** How many wait for futures of their own, not for what is worked out for many at once. */
  int ownAwaited() {
    return awaited.size() - gathering;
  }

  int awaited() {
    return awaited.size();
  }

  /** Whether none is under way; those that are to be tried again are not. */
  boolean isIdle() {
    return awaited.isEmpty() && arrived.isEmpty();
  }

  boolean hasDelayed() {
    return !delayed.isEmpty();
  }
}
