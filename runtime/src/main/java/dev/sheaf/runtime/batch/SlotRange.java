package dev.sheaf.runtime.batch;

/**
 * The wish of a node for the answers to all keys within a range of slots, without an object for
 * each. Touched by the driving thread only.
 */
final class SlotRange {
  final Node<?> owner;
  final int trip;
  private final int to;
  private int open;
  private boolean withdrawn;

  /** The wish of {@code owner} for those from {@code from} to before {@code to}. */
  SlotRange(Node<?> owner, int trip, int from, int to) {
    this.owner = owner;
    this.trip = trip;
    this.to = to;
    open = from;
  }

  /** Whether all answers are there; what has been seen once is not looked at again. */
  boolean complete(KeyTable table) {
    open = table.firstOpen(open, to);
    return open == to;
  }

  boolean needs(int slot) {
    return !withdrawn && slot >= open && slot < to;
  }

  /** Says that nobody needs the answers. */
  void withdraw() {
    withdrawn = true;
  }

  boolean withdrawn() {
    return withdrawn;
  }
}
