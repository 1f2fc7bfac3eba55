package dev.sheaf.runtime.batch;

import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The distinct keys of one trip, in the shapes in which an operation may take them; itself the set
 * of them.
 *
 * <p>A view of a slice of a {@link KeyTable}; immutable and safe for use by several threads.
 */
public final class Keys extends AbstractSet<Object> {
  private final Object[] keys;
  private final int[] index;
  private final int from;
  private final int to;

  Keys(Object[] keys, int[] index, int from, int to) {
    this.keys = keys;
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
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <K> K get(int position) {
    return (K) keys[from + position];
  }

  /** The keys as a set that iterates in the order in which they were asked for. */
  @SuppressWarnings("unchecked")
  public <K> Set<K> set() {
    return (Set<K>) this;
  }

  /** The keys as a list. */
  public <K> List<K> list() {
    return new ListView<>(this);
  }

  /** The keys, which are {@code Integer}s, as an array. */
  public int[] ints() {
    int[] array = new int[size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = (Integer) keys[from + i];
    }
    return array;
  }

  /** The keys, which are {@code Long}s, as an array. */
  public long[] longs() {
    long[] array = new long[size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = (Long) keys[from + i];
    }
    return array;
  }

  /** The keys, which are {@code Double}s, as an array. */
  public double[] doubles() {
    double[] array = new double[size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = (Double) keys[from + i];
    }
    return array;
  }

  @Override
  public Iterator<Object> iterator() {
    return new KeyIterator(this);
  }

  @Override
  public boolean contains(@Nullable Object key) {
    if (key == null) {
      return false;
    }
    int mask = index.length - 1;
    int place = KeyTable.spread(key) & mask;
    for (int entry = index[place]; entry != 0; entry = index[place]) {
      int slot = entry - 1;
      if (slot < keys.length && key.equals(keys[slot])) {
        return slot >= from && slot < to;
      }
      place = (place + 1) & mask;
    }
    return false;
  }

  private static final class ListView<K> extends AbstractList<K> implements RandomAccess {
    private final Keys keys;

    ListView(Keys keys) {
      this.keys = keys;
    }

    @Override
    public int size() {
      return keys.size();
    }

    @Override
    public K get(int position) {
      if (position < 0 || position >= keys.size()) {
        throw new IndexOutOfBoundsException(position);
      }
      return keys.get(position);
    }
  }

  private static final class KeyIterator implements Iterator<Object> {
    private final Keys keys;
    private int next;

    KeyIterator(Keys keys) {
      this.keys = keys;
    }

    @Override
    public boolean hasNext() {
      return next < keys.size();
    }

    @Override
    public Object next() {
      if (next >= keys.size()) {
        throw new NoSuchElementException();
      }
      return keys.get(next++);
    }
  }
}
