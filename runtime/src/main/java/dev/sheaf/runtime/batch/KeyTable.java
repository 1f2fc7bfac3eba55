package dev.sheaf.runtime.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The distinct keys asked of one operation, in the order in which they were first asked for, and
 * beside each the answer to it.
 *
 * <p>One structure serves as set of keys, cache and store of results: open addressing over an
 * {@code int[]} that holds slot + 1 and a mark of the key, with keys and values in parallel arrays.
 * A key never moves and arrays are replaced, not resized, when they grow; therefore a slice that
 * was handed out stays readable by other threads while further keys are added.
 */
abstract class KeyTable {
  private static final int SMALLEST = 16;
  private static final @Nullable Object[] NONE = {};

  int[] index;
  int size;

  /** How many keys fit before the index has to grow. */
  private int fit;

  @Nullable Object[] values = NONE;

  KeyTable(int expected) {
    int capacity = capacity(expected);
    index = new int[Integer.highestOneBit(capacity + (capacity >> 1) - 1) << 1];
    fit = fit();
  }

  private int fit() {
    return (int) (index.length * 3L / 4);
  }

  /** A table for the keys of {@code operation}. */
  static KeyTable of(Operation operation, int expected) {
    return operation.numbers ? new LongTable(expected, operation.ints) : new ObjectTable(expected);
  }

  static int capacity(int expected) {
    return Math.max(SMALLEST, expected);
  }

  /**
   * Where the search for a key begins, under a mask: keys that follow each other, as most do, lie
   * side by side.
   */
  static int first(int hash) {
    return hash ^ (hash >>> 16);
  }

  /**
   * A key's mark: its upper bits stand beside the slot in the index, so that other keys are passed
   * by without a look at them.
   */
  static int mark(int hash) {
    return hash * 0x9E3779B9;
  }

  /** How far apart the further places of a key are, so that neighbours do not queue up. */
  static int step(int mark) {
    return mark >>> 15 | 1;
  }

  /** The slot of {@code key}, which is the current size where the key is new. */
  abstract int add(Object key);

  /** Gives the key of {@code slot} a new one; the answer at the old one stays readable. */
  abstract int addAgain(int slot);

  abstract Object key(int slot);

  /** The hash of the key in a slot. */
  abstract int hash(int slot);

  /** The keys of the slots from {@code from} to before {@code to}, as an unchanging view. */
  abstract Keys slice(int from, int to);

  /** The keys of some slots, as an unchanging view. */
  abstract Keys pick(int[] slots);

  final int size() {
    return size;
  }

  /** Notes that a key of that mark has been appended, which is to be found by {@code place}. */
  final int appended(int place, int mark) {
    int slot = size++;
    index[place] = entry(slot, mark);
    if (slot >= fit) {
      reindex();
    }
    return slot;
  }

  /** Slot + 1 in as many lower bits as the index has places, and the mark above. */
  private int entry(int slot, int mark) {
    return (slot + 1) | (mark & -index.length);
  }

  /**
   * Takes over what the index leads to: a key that was given a new slot is not found by its old.
   */
  private void reindex() {
    int[] old = index;
    index = new int[old.length * 2];
    fit = fit();
    for (int known : old) {
      if (known != 0) {
        int slot = (known & (old.length - 1)) - 1;
        index[placeOf(slot, 0)] = entry(slot, mark(hash(slot)));
      }
    }
  }

  /** By which place the key of a slot is found. */
  final int placeOf(int slot) {
    return placeOf(slot, entry(slot, mark(hash(slot))));
  }

  /** Where {@code entry} stands on the way to the key of a slot. */
  private int placeOf(int slot, int entry) {
    int mask = index.length - 1;
    int hash = hash(slot);
    int place = first(hash) & mask;
    while (index[place] != entry) {
      place = (place + step(mark(hash))) & mask;
    }
    return place;
  }

  /** What is stored for a slot; null as long as there is no answer. */
  @Nullable Object stored(int slot) {
    return slot < values.length ? values[slot] : null;
  }

  /** Whether there is an answer for a slot. */
  final boolean answered(int slot) {
    return slot < values.length && values[slot] != null;
  }

  /** The first slot at or after {@code from} and before {@code to} without an answer; or that. */
  final int firstOpen(int from, int to) {
    int slot = from;
    while (slot < to && answered(slot)) {
      slot++;
    }
    return slot;
  }

  /** Stores an answer. */
  final void store(int slot, Object stored) {
    makeRoom(slot + 1);
    values[slot] = stored;
  }

  /** Stores the answers for the slots from {@code from} on; the array is kept. */
  final void storeAll(int from, @Nullable Object[] stored) {
    if (from == 0 && stored.length == size) {
      values = stored;
    } else {
      makeRoom(from + stored.length);
      System.arraycopy(stored, 0, values, from, stored.length);
    }
  }

  /** Stores the answers for some slots. */
  final void storeAt(int[] slots, @Nullable Object[] stored) {
    makeRoom(size);
    for (int i = 0; i < slots.length; i++) {
      values[slots[i]] = stored[i];
    }
  }

  private void makeRoom(int slots) {
    if (slots > values.length) {
      values = Arrays.copyOf(values, Math.max(size, values.length * 2));
    }
  }
}
