package dev.sheaf.runtime.batch;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an execution, to be handled by the one thread that drives it. Any
 * thread may post events to an inbox, which is the newest of them; the driving thread takes them.
 */
abstract class Event {
  /** The event posted before this one; of those that were taken, the one after it. */
  @Nullable Event next;

  /** Handles the event; called by the driving thread only. */
  abstract void happen(Execution execution);

  /** Comes to nothing, because the execution has ended; called by the driving thread only. */
  void dropped(Execution execution) {}

  final void postTo(AtomicReference<@Nullable Event> inbox) {
    Event newest;
    do {
      newest = inbox.get();
      next = newest;
    } while (!inbox.compareAndSet(newest, this));
  }

  /** Takes all events; they are chained from the oldest on. */
  static @Nullable Event takeAll(AtomicReference<@Nullable Event> inbox) {
    Event newest = inbox.getAndSet(null);
    Event chain = null;
    while (newest != null) {
      Event earlier = newest.next;
      newest.next = chain;
      chain = newest;
      newest = earlier;
    }
    return chain;
  }
}
