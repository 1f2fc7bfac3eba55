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
    int place = first(hash) & mask;
    for (int entry = places[place]; entry != 0; entry = places[place]) {
      Object known = keys[entry - 1];
      if (known == key || known.equals(key)) {
        return entry - 1;
      }
      place = (place + step(hash)) & mask;
    }
    return append(key, place);
  }

  @Override
  int addAgain(int slot) {
    return append(keys[slot], placeOf(slot, slot + 1));
  }

  private int append(Object key, int place) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    return appended(place);
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
