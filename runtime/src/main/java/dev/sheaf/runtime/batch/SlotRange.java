package dev.sheaf.runtime.batch;

/** Waits for the answers to all keys within a range of slots, without an object for each. */
final class SlotRange implements SlotWaiter {
  private final int from;
  private final int to;
  private final Listener listener;
  private int open = 1;
  private boolean ended;

  SlotRange(int from, int to, Listener listener) {
    this.from = from;
    this.to = to;
    this.listener = listener;
  }

  /** Told when every key of the range has its answer. */
  interface Listener {
    void answered(Execution execution);
  }

  @Override
  public boolean joins(Batch batch) {
    boolean overlaps = batch.from < to && batch.to > from;
    if (overlaps) {
      open++;
    }
    return overlaps;
  }

  @Override
  public boolean taken(int dispatched) {
    boolean all = to <= dispatched;
    if (all) {
      open--;
    }
    return all;
  }

  @Override
  public boolean answered(Execution execution, Batch batch) {
    if (!batch.settled()) {
      return false;
    }
    open--;
    if (open == 0 && !ended) {
      listener.answered(execution);
    }
    return true;
  }

  /** Whether there is nothing to wait for; asked once, after all batches have been joined. */
  boolean nothingOpen() {
    return open == 0;
  }

  @Override
  public boolean withdrawn() {
    return ended;
  }

  /** Nobody needs the answers. */
  void withdraw() {
    ended = true;
  }
}
