package dev.sheaf.runtime.batch;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The keys of one trip as a list that cannot be changed. */
final class KeyList extends AbstractList<Object> implements RandomAccess {
  private final Keys keys;
  private final int size;

  KeyList(Keys keys) {
    this.keys = keys;
    size = keys.size();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object get(int position) {
    return keys.get(Objects.checkIndex(position, size));
  }

  @Override
  public Object[] toArray() {
    return keys.toArray();
  }
}
