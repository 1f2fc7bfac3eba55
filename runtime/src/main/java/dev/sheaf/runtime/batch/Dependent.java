package dev.sheaf.runtime.batch;

/** What waits for a node. */
interface Dependent {

  /** Says that {@code node} is done; called once, by the driving thread. */
  void done(Execution execution, Node<?> node);
}
