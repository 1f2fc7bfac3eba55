package dev.sheaf.runtime.batch;

import java.util.Arrays;

/** A table of keys that are objects. */
final class ObjectTable extends KeyTable {
  private Object[] keys;

  ObjectTable(int expected) {
    super(expected);
    keys = new Object[capacity(expected)];
  }

  @Override
  int add(Object key) {
    int[] places = index;
    int mask = places.length - 1;
    int hash = key.hashCode();
    int mark = mark(hash);
    int place = first(hash) & mask;
    for (int entry = places[place]; entry != 0; entry = places[place]) {
      if (((entry ^ mark) & ~mask) == 0) {
        int slot = (entry & mask) - 1;
        if (keys[slot].equals(key)) {
          return slot;
        }
      }
      place = (place + step(mark)) & mask;
    }
    return append(key, place, mark);
  }

  @Override
  int addAgain(int slot) {
    return append(keys[slot], placeOf(slot), mark(hash(slot)));
  }

  private int append(Object key, int place, int mark) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    return appended(place, mark);
  }

  @Override
  Object key(int slot) {
    return keys[slot];
  }

  @Override
  int hash(int slot) {
    return keys[slot].hashCode();
  }

  @Override
  Keys slice(int from, int to) {
    return new Keys(keys, index, from, to);
  }

  @Override
  Keys pick(int[] slots) {
    ObjectTable picked = new ObjectTable(slots.length);
    for (int slot : slots) {
      picked.add(keys[slot]);
    }
    return picked.slice(0, slots.length);
  }
}
