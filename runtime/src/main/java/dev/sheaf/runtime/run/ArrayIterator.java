package dev.sheaf.runtime.run;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The elements of an array of any type, primitives boxed.
 *
 * @param <T> the element type, boxed
 */
final class ArrayIterator<T> implements Iterator<T> {
  private final Object array;
  private final int length;
  private int next;

  ArrayIterator(Object array) {
    this.array = array;
    this.length = Array.getLength(array);
  }

  @Override
  public boolean hasNext() {
    return next < length;
  }

  @Override
  @SuppressWarnings("unchecked") // Generated code names the element type of the array it passes.
  public T next() {
    if (next == length) {
      throw new NoSuchElementException();
    }
    return (T) Array.get(array, next++);
  }
}
