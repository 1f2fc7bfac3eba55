package dev.sheaf.runtime.run;

import dev.sheaf.runtime.record.Fingerprint;
import dev.sheaf.runtime.record.Lane;
import dev.sheaf.runtime.record.Past;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Takes items out of the source, in order, one thread at a time.
 *
 * @param <T> the item type
 */
final class SourceReader<T extends @Nullable Object> {
  /** How long a slice may take to fill; after that its first item has waited long enough. */
  private static final long PATIENCE_NANOS = 50_000;

  private final Job<T, ?> job;
  private final Iterator<T> items;
  private final long limit;
  private final boolean keyed;
  private final Past past;
  private final boolean selecting;
  private final @Nullable Lane<T, ?> lane;
  private final Watches watches;
  private final KeyIndex seen = new KeyIndex();

  /** What is to be run of items that have been compared with the past. */
  private final ArrayDeque<Attempt> compared = new ArrayDeque<>();

  private long position;
  private long taken;
  private long handedOut;

  /**
   * A reader.
   *
   * @param items the items
   * @param limit the most that are taken; of a selection, the most that are chosen
   * @param past which items are not to be run
   * @param lane identifies items; null where none need be compared with the past
   * @param watches are told of each item that is to be run
   */
  SourceReader(
      Job<T, ?> job,
      Iterator<T> items,
      long limit,
      Past past,
      @Nullable Lane<T, ?> lane,
      Watches watches) {
    this.job = job;
    this.items = items;
    this.limit = limit;
    this.past = past;
    this.watches = watches;
    this.lane = past.isEmpty() ? null : lane;
    selecting = past.selection() >= 0;
    keyed = job.keyed() && !job.isGiven();
  }

  /** How many items were given to be run. */
  long handedOut() {
    return handedOut;
  }

  /** How many items were taken, those that are done already included. */
  long taken() {
    return taken;
  }

  /** An empty slice for the items that come next. */
  Slice slice(int size) {
    return new Slice(position, size, keyed);
  }

  /**
   * Fills {@code slice} for as long as the source gives items readily, and as there is no gap.
   *
   * @return whether the source may have more
   */
  boolean fill(Slice slice) throws Throwable {
    long began = System.nanoTime();
    Watch told = watches.told;
    boolean more = true;
    while (more && !slice.isFull()) {
      if (compared.isEmpty() && isOver()) {
        return false;
      }
      boolean gap = lane == null ? take(slice, told) : takeCompared(slice, told, lane);
      more = !gap && System.nanoTime() - began < PATIENCE_NANOS;
    }
    return true;
  }

  private boolean isOver() throws Throwable {
    if (taken >= limit || past.complete()) {
      return true;
    }
    if (!items.hasNext()) {
      past.end(position);
      return true;
    }
    return false;
  }

  /** Adds the next item; returns whether the slice ends here. */
  private boolean take(Slice slice, @Nullable Watch told) throws Throwable {
    T item = items.next();
    hand(slice, position, item, keyed ? uniqueKey(item) : null, told);
    taken++;
    position++;
    return false;
  }

  private void hand(
      Slice slice, long at, @Nullable Object item, @Nullable String key, @Nullable Watch told) {
    if (told != null) {
      told.read(at, key);
    }
    slice.add(item, key);
    handedOut++;
  }

  /** Adds the next item that is to be run; returns whether the slice ends here. */
  private boolean takeCompared(Slice slice, @Nullable Watch told, Lane<T, ?> by) throws Throwable {
    if (compared.isEmpty()) {
      compare(by);
    }
    Attempt next = compared.peek();
    if (next == null) {
      return slice.size() > 0;
    }
    if (slice.size() == 0) {
      slice.beginAt(next.position);
    } else if (next.position != slice.position(slice.size())) {
      return true;
    }
    compared.remove();
    hand(slice, next.position, next.item, next.key, told);
    return false;
  }

  /**
   * Reads on until it is sure that the source gives what it gave: what it gives instead never runs.
   */
  private void compare(Lane<T, ?> by) throws Throwable {
    do {
      T item = items.next();
      String key = keyed ? uniqueKey(item) : null;
      if (past.wants(position, by.identify(key, item))) {
        compared.add(new Attempt(position, item, key, 0));
      }
      taken = selecting ? past.found() : taken + 1;
      position++;
    } while (!past.isSettled() && !isOver());
  }

  private String uniqueKey(T item) throws Throwable {
    String key = job.key(item);
    if (key == null) {
      throw new IllegalStateException(
          "key(…) gives null for the item at position " + position + ": give what identifies it");
    }
    long earlier = seen.put(Fingerprint.ofKey(key), position);
    if (earlier >= 0) {
      throw new IllegalStateException(
          "the items at positions "
              + earlier
              + " and "
              + position
              + " have the same key, "
              + key
              + ": make key(…) tell them apart");
    }
    return key;
  }
}
