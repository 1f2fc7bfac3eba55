package dev.sheaf.runtime.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table of keys that are {@code long}s or {@code int}s, whose answers may be such, too. */
final class LongTable extends KeyTable {
  private static final long[] NONE = {};
  private static final Object LONG = new Object();
  private static final Object INT = new Object();
  private static final Object DOUBLE = new Object();

  private final boolean ints;
  private long[] keys;
  private long[] numbers = NONE;

  LongTable(int expected, boolean ints) {
    super(expected);
    this.ints = ints;
    keys = new long[capacity(expected)];
  }

  private static int hash(long key) {
    return (int) (key ^ (key >>> 32));
  }

  /** As {@link #add(Object)}, without an object. */
  int add(long key) {
    int[] places = index;
    int mask = places.length - 1;
    int hash = hash(key);
    int mark = mark(hash);
    int place = first(hash) & mask;
    for (int entry = places[place]; entry != 0; entry = places[place]) {
      int slot = (entry & mask) - 1;
      if (keys[slot] == key) {
        return slot;
      }
      place = (place + step(mark)) & mask;
    }
    return append(key, place, mark);
  }

  @Override
  int add(Object key) {
    return add(((Number) key).longValue());
  }

  @Override
  int addAgain(int slot) {
    return append(keys[slot], placeOf(slot), mark(hash(slot)));
  }

  private int append(long key, int place, int mark) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    return appended(place, mark);
  }

  @Override
  Object key(int slot) {
    return box(keys[slot], ints);
  }

  private static Object box(long number, boolean asInt) {
    if (asInt) {
      return (int) number;
    }
    return number;
  }

  @Override
  int hash(int slot) {
    return hash(keys[slot]);
  }

  @Override
  Keys slice(int from, int to) {
    return new Keys(keys, ints, from, to);
  }

  @Override
  Keys pick(int[] slots) {
    long[] picked = new long[slots.length];
    for (int i = 0; i < slots.length; i++) {
      picked[i] = keys[slots[i]];
    }
    return new Keys(picked, ints, 0, picked.length);
  }

  @Override
  @Nullable Object stored(int slot) {
    Object stored = super.stored(slot);
    if (stored == DOUBLE) {
      return Double.longBitsToDouble(numbers[slot]);
    }
    return stored == LONG || stored == INT ? box(numbers[slot], stored == INT) : stored;
  }

  /** The answer of a slot, which is a number. */
  long number(int slot) {
    Object stored = super.stored(slot);
    if (stored == LONG || stored == INT) {
      return numbers[slot];
    }
    return Values.<Number>load(Values.present(stored(slot))).longValue();
  }

  /**
   * Stores the answers for the slots from {@code from} on, if they are primitive.
   *
   * @return whether they were
   */
  boolean storeAll(int from, Object answers) {
    if (answers instanceof long[] longs) {
      storeLongs(from, longs);
    } else if (answers instanceof int[] some) {
      mark(from, some.length, INT);
      for (int i = 0; i < some.length; i++) {
        numbers[from + i] = some[i];
      }
    } else if (answers instanceof double[] some) {
      mark(from, some.length, DOUBLE);
      for (int i = 0; i < some.length; i++) {
        numbers[from + i] = Double.doubleToRawLongBits(some[i]);
      }
    } else {
      return false;
    }
    return true;
  }

  private void storeLongs(int from, long[] longs) {
    mark(from, longs.length, LONG);
    System.arraycopy(longs, 0, numbers, from, longs.length);
  }

  private void mark(int from, int count, Object mark) {
    store(from + count - 1, mark);
    Arrays.fill(values, from, from + count, mark);
    if (numbers.length < from + count) {
      numbers = Arrays.copyOf(numbers, Math.max(size, numbers.length * 2));
    }
  }
}
