package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/**
 * Lets the items of a job wait within an execution: those of one chunk share one, so that what they
 * keep is bounded. A worker that may still come with an item counts as running, since that item may
 * ask for more; when all workers wait, what they ask for goes out at once.
 *
 * <p>Safe for use by several threads.
 */
public final class ItemScope {
  private final int most;
  private int workers;
  private int inside;
  private int items;
  private Execution current = new Execution();

  /** Whether the present execution is kept from quiet for the sake of workers yet to come. */
  private boolean held;

  /** Lets at most {@code most} items, in the hands of so many workers, share one execution. */
  public ItemScope(int most, int workers) {
    this.most = most;
    this.workers = workers;
    Execution unused = hold();
  }

  /** Says that the current thread begins with an item. */
  public Execution enter() {
    Execution left;
    Execution entered;
    synchronized (this) {
      left = items == most ? renew() : null;
      items++;
      inside++;
      entered = current;
      entered.started();
      left = hold() == null ? left : entered;
    }
    entered.enter();
    if (left != null) {
      left.stopped();
    }
    return entered;
  }

  /** Says that the current thread has ended with the item for which it entered. */
  public void leave(Execution execution) {
    synchronized (this) {
      inside--;
      Execution unused = hold();
    }
    execution.leave();
    execution.stopped();
  }

  /** Says how many workers there are from now on. */
  public void remaining(int left) {
    Execution released;
    synchronized (this) {
      workers = left;
      released = hold();
    }
    if (released != null) {
      released.stopped();
    }
  }

  /** Begins with another execution; returns the one that is held no longer. */
  private @Nullable Execution renew() {
    Execution full = held ? current : null;
    current = new Execution();
    held = false;
    items = 0;
    return full;
  }

  /** Holds the execution while workers may come; returns it once it is held no longer. */
  private @Nullable Execution hold() {
    boolean wanted = inside < workers;
    Execution released = held && !wanted ? current : null;
    if (wanted && !held) {
      current.started();
      current.arrived();
    }
    held = wanted;
    return released;
  }
}
