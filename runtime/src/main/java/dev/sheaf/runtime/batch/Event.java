package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/** Something that happened to an execution, to be handled by the one thread that drives it. */
abstract class Event {
  /** The event posted before this one; owned by the {@link Inbox}. */
  @Nullable Event earlier;

  /** Handles the event; called by the driving thread only. */
  abstract void happen(Execution execution);

  /** Comes to nothing, because the execution has ended; called by the driving thread only. */
  void dropped(Execution execution) {}
}
