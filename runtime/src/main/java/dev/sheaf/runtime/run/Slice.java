package dev.sheaf.runtime.run;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A few neighbouring items that one worker pulled together, and how far they have been claimed.
 *
 * <p>Filled by one thread, which may still be at it when another takes what is unclaimed: a slow
 * item, or a slow source, holds back nothing but itself. The number is the index of the next item
 * to be claimed.
 */
final class Slice extends AtomicInteger {
  private long start;
  private final @Nullable Object[] items;
  private final @Nullable String @Nullable [] keys;
  private volatile int filled;

  /** An empty slice that begins at position {@code start}. */
  Slice(long start, int capacity, boolean keyed) {
    this.start = start;
    items = new Object[capacity];
    keys = keyed ? new String[capacity] : null;
  }

  boolean isFull() {
    return filled == items.length;
  }

  int size() {
    return filled;
  }

  /** Begins at another position; only while it is empty. */
  void beginAt(long position) {
    start = position;
  }

  /** Adds the item at the next position. */
  void add(@Nullable Object item, @Nullable String key) {
    int index = filled;
    items[index] = item;
    if (keys != null) {
      keys[index] = key;
    }
    filled = index + 1;
  }

  /** The index of an item that is now the caller's; negative if none is left. */
  int claim() {
    int index = getAndIncrement();
    return index < filled ? index : -1;
  }

  boolean hasUnclaimed() {
    return get() < filled;
  }

  /** Takes what is unclaimed, or the larger half of it; null if nothing is. */
  @Nullable Slice split(boolean all) {
    int end = filled;
    int from = get();
    int claimed = all ? end : from + (end - from + 1) / 2;
    if (from >= end || !compareAndSet(from, claimed)) {
      return null;
    }
    Slice taken = new Slice(start + from, claimed - from, keys != null);
    for (int i = from; i < claimed; i++) {
      taken.add(items[i], keys == null ? null : keys[i]);
    }
    return taken;
  }

  long position(int index) {
    return start + index;
  }

  @Nullable Object item(int index) {
    return items[index];
  }

  @Nullable String key(int index) {
    return keys == null ? null : keys[index];
  }
}
