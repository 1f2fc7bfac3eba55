package dev.sheaf.runtime.batch;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The distinct keys of one trip, in the shapes in which an operation may take them; itself the set
 * of them.
 *
 * <p>A view of a slice of a {@link KeyTable}; immutable and safe for use by several threads.
 */
public final class Keys extends AbstractSet<Object> {
  private final Object[] objects;
  private final long[] numbers;
  private final boolean ints;
  private final int[] index;
  private final int from;
  private final int to;

  /** Keys that are objects. */
  Keys(Object[] objects, int[] index, int from, int to) {
    this(objects, new long[0], false, index, from, to);
  }

  /** Keys that are numbers. */
  Keys(long[] numbers, boolean ints, int from, int to) {
    this(new Object[0], numbers, ints, new int[0], from, to);
  }

  private Keys(Object[] objects, long[] numbers, boolean ints, int[] index, int from, int to) {
    this.objects = objects;
    this.numbers = numbers;
    this.ints = ints;
    this.index = index;
    this.from = from;
    this.to = to;
  }

  /** The number of keys, at least 1. */
  @Override
  public int size() {
    return to - from;
  }

  /** The key at a position, counted from 0. */
  Object get(int position) {
    if (objects.length > 0) {
      return objects[from + position];
    }
    long number = numbers[from + position];
    return ints ? (Object) (int) number : (Object) number;
  }

  /** The keys as a set that iterates in the order in which they were asked for. */
  @SuppressWarnings("unchecked")
  public <K> Set<K> set() {
    return (Set<K>) this;
  }

  /** The keys as a list. */
  @SuppressWarnings("unchecked")
  public <K> List<K> list() {
    return (List<K>) new KeyList(this);
  }

  @Override
  public Object[] toArray() {
    if (objects.length > 0) {
      return Arrays.copyOfRange(objects, from, to);
    }
    Object[] boxed = new Object[size()];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = get(i);
    }
    return boxed;
  }

  /** The keys, which are {@code int}s, as an array. */
  public int[] ints() {
    int[] array = new int[size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = (int) numbers[from + i];
    }
    return array;
  }

  /** The keys, which are {@code long}s, as an array. */
  public long[] longs() {
    return Arrays.copyOfRange(numbers, from, to);
  }

  /** The keys, which are {@code Double}s, as an array. */
  public double[] doubles() {
    double[] array = new double[size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = (Double) objects[from + i];
    }
    return array;
  }

  @Override
  public Iterator<Object> iterator() {
    return list().iterator();
  }

  @Override
  public boolean contains(@Nullable Object key) {
    if (key == null || index.length == 0) {
      return super.contains(key);
    }
    int mask = index.length - 1;
    int hash = key.hashCode();
    int mark = KeyTable.mark(hash);
    int place = KeyTable.first(hash) & mask;
    for (int entry = index[place]; entry != 0; entry = index[place]) {
      int slot = (entry & mask) - 1;
      if (slot < objects.length && key.equals(objects[slot])) {
        return slot >= from && slot < to;
      }
      place = (place + KeyTable.step(mark)) & mask;
    }
    return false;
  }
}
