package dev.sheaf.runtime.batch;

import java.util.function.Consumer;

/** An event that needs no state of its own. */
final class Message extends Event {
  private final Consumer<Execution> action;

  Message(Consumer<Execution> action) {
    this.action = action;
  }

  @Override
  void happen(Execution execution) {
    action.accept(execution);
  }
}
