package dev.sheaf.runtime.record;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What earlier sessions of a run, or the run whose failed items are run again, say of the items
 * that the source gives now: which of them are to be run.
 *
 * <p>Asked about the positions in order. Not safe for use by several threads.
 */
public final class Past {
  private final Journal past;
  private final Map<Long, Long> selected;
  private final Set<Long> selectedKeys;
  private long block = -1;
  private long sum;
  private int left;
  private long found;
  private boolean changed;

  /** The past of a run that has none. */
  public static Past none() {
    return new Past(Journal.empty(Map.of()), false);
  }

  /** What {@code past} says of items that are identified by keys or by themselves. */
  Past(Journal past, boolean keyed) {
    this.past = past;
    this.selected = past.selected;
    this.selectedKeys = keyed ? new HashSet<>(selected.values()) : Set.of();
  }

  /** Whether there is nothing to be compared with. */
  public boolean isEmpty() {
    return selected.isEmpty() && skipped() == 0;
  }

  /** How many items are done already. */
  public long skipped() {
    return past.size();
  }

  /** How many items the run is restricted to; -1 if it is not. */
  public long selection() {
    return selected.isEmpty() ? -1 : selected.size();
  }

  /** How many of the items that the run is restricted to have come by. */
  public long found() {
    return found;
  }

  /** Whether no item that is to be run can come any more. */
  public boolean complete() {
    return !selected.isEmpty() && found == selected.size();
  }

  /**
   * Whether the item at {@code position} is to be run.
   *
   * @param identity what {@link Lane#identify} says of it
   * @throws RecordException if it is not the item that was there before
   */
  public boolean wants(long position, long identity) throws RecordException {
    if (position / Positions.BLOCK != block) {
      block = position / Positions.BLOCK;
      sum = 0;
      left = past.done.sizeOf(block);
    }
    if (!selected.isEmpty() && !isSelected(position, identity)) {
      return false;
    }
    if (past.done.contains(position)) {
      check(position, identity);
      return false;
    }
    return !past.recorded.contains(position);
  }

  /**
   * Whether all items so far are known to be those that were there before, and no done item is to
   * come that would tell of those just before it.
   */
  public boolean isSettled() {
    return left == 0;
  }

  private boolean isSelected(long position, long identity) throws RecordException {
    if (!selectedKeys.isEmpty()) {
      boolean chosen = selectedKeys.contains(identity);
      found += chosen ? 1 : 0;
      return chosen;
    }
    Long hash = selected.get(position);
    if (hash == null) {
      return false;
    }
    if (hash != 0 && hash != identity) {
      throw changed("at position " + position + " it gives another item than before");
    }
    found++;
    return true;
  }

  /** Compares a whole block's sum once its last item that is done has come by. */
  private void check(long position, long identity) throws RecordException {
    sum += Fingerprint.share(position, identity);
    left--;
    if (left == 0 && sum != past.done.sumOf(block)) {
      long first = block * Positions.BLOCK;
      throw changed("between positions " + first + " and " + position + " it gives other items");
    }
  }

  /**
   * The source has ended before {@code position}.
   *
   * @throws RecordException if it gave more items before
   */
  public void end(long position) throws RecordException {
    long before = Math.max(past.done.end(), past.recorded.end());
    if (position < before) {
      throw changed("it gives " + position + " items, and gave at least " + before + " before");
    }
    if (!selected.isEmpty() && !complete()) {
      throw changed((selected.size() - found) + " of the failed items are no longer there");
    }
  }

  /** Whether the source was found to have changed. */
  boolean isChanged() {
    return changed;
  }

  private RecordException changed(String what) {
    changed = true;
    return new RecordException(
        "the source has changed: "
            + what
            + "; give it what it had before, or start a new run without --resume");
  }
}
