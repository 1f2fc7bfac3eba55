package dev.sheaf.runtime.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The distinct keys asked of one operation, in the order in which they were first asked for, and
 * beside each the answer to it.
 *
 * <p>One structure serves as set of keys, cache and store of results: open addressing over an
 * {@code int[]} that holds slot + 1, with keys and values in parallel arrays. A key never moves and
 * arrays are replaced, not resized, when they grow; therefore a slice that was handed out stays
 * readable by other threads while further keys are added.
 */
final class KeyTable {
  private static final int SMALLEST = 16;
  private static final Object[] NONE = {};

  private Object[] keys;
  private @Nullable Object[] values = NONE;
  private int[] index;
  private int size;

  KeyTable(int expected) {
    int capacity = Math.max(SMALLEST, expected);
    keys = new Object[capacity];
    index = new int[indexLength(capacity)];
  }

  private static int indexLength(int capacity) {
    return Integer.highestOneBit(capacity + (capacity >> 1) - 1) << 1;
  }

  static int spread(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  int size() {
    return size;
  }

  /** The number of keys for which there is room at the moment. */
  int capacity() {
    return keys.length;
  }

  Object key(int slot) {
    return keys[slot];
  }

  /** The slot of {@code key}, which is the current size where the key is new. */
  int add(Object key) {
    int[] places = index;
    int mask = places.length - 1;
    int place = spread(key) & mask;
    for (int entry = places[place]; entry != 0; entry = places[place]) {
      if (keys[entry - 1].equals(key)) {
        return entry - 1;
      }
      place = (place + 1) & mask;
    }
    return append(key, place);
  }

  /** Gives {@code key}, which has a slot, a new one; the answer at the old one stays readable. */
  int addAgain(Object key) {
    int mask = index.length - 1;
    int place = spread(key) & mask;
    while (!keys[index[place] - 1].equals(key)) {
      place = (place + 1) & mask;
    }
    return append(key, place);
  }

  private int append(Object key, int place) {
    index[place] = size + 1;
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    size++;
    if (size * 4L > index.length * 3L) {
      reindex();
    }
    return size - 1;
  }

  private void reindex() {
    int[] places = new int[index.length * 2];
    int mask = places.length - 1;
    for (int entry : index) {
      if (entry != 0) {
        int place = spread(keys[entry - 1]) & mask;
        while (places[place] != 0) {
          place = (place + 1) & mask;
        }
        places[place] = entry;
      }
    }
    index = places;
  }

  /** What is stored for a slot; null as long as there is no answer. */
  @Nullable Object stored(int slot) {
    return slot < values.length ? values[slot] : null;
  }

  /** Stores an answer. */
  void store(int slot, Object stored) {
    if (slot >= values.length) {
      values = Arrays.copyOf(values, keys.length);
    }
    values[slot] = stored;
  }

  /** The keys of the slots from {@code from} to before {@code to}, as an unchanging view. */
  Keys slice(int from, int to) {
    return new Keys(keys, index, from, to);
  }

  /** The keys of some slots, as an unchanging view. */
  Keys pick(int[] slots) {
    KeyTable picked = new KeyTable(slots.length);
    for (int slot : slots) {
      picked.add(keys[slot]);
    }
    return picked.slice(0, slots.length);
  }
}
