package dev.sheaf.runtime.batch;

/**
 * Lets the items of a job wait within an execution: those of one chunk share one, so that what they
 * keep is bounded, and since the source may always have more items, what they ask for goes out when
 * a batch is full or no more keys come for a short while.
 *
 * <p>Safe for use by several threads.
 */
public final class ItemScope {
  private final int most;
  private Execution current = begun();
  private int items;

  /** Lets at most {@code most} items share one execution. */
  public ItemScope(int most) {
    this.most = most;
  }

  private static Execution begun() {
    Execution execution = new Execution();
    execution.started();
    execution.arrived();
    return execution;
  }

  /** Says that the current thread begins with an item. */
  public Execution enter() {
    Execution execution = next();
    execution.started();
    execution.enter();
    return execution;
  }

  private synchronized Execution next() {
    if (items == most) {
      current.stopped();
      current = begun();
      items = 0;
    }
    items++;
    return current;
  }

  /** Says that the current thread has ended with the item for which it entered. */
  public void leave(Execution execution) {
    execution.leave();
    execution.stopped();
  }
}
