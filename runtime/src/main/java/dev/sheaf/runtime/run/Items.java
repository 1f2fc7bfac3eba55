package dev.sheaf.runtime.run;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * The items of an opened source: one iterator, the total where it is known, and what is to be
 * closed.
 *
 * <p>Used by one thread at a time.
 *
 * @param <T> the item type
 */
public final class Items<T extends @Nullable Object> {
  private static final String NULL = "the source gave null in place of items";

  private final Iterator<T> iterator;
  private final long total;
  private final @Nullable AutoCloseable resource;

  @SuppressWarnings("unchecked") // An iterator only gives.
  private Items(
      @Nullable Iterator<? extends T> iterator, long total, @Nullable AutoCloseable resource) {
    this.iterator = (Iterator<T>) Objects.requireNonNull(iterator, NULL);
    this.total = total;
    this.resource = resource;
  }

  /** The items of a source that is itself iterable, and that is closed as what it is. */
  public static <T extends @Nullable Object> Items<T> over(Iterable<? extends T> source) {
    long size = source instanceof Collection<?> collection ? collection.size() : -1;
    return Items.<T>of(Objects.requireNonNull(source, NULL).iterator()).withTotal(size);
  }

  /** The items of an iterable, which is closed at the end if it or its iterator can be. */
  public static <T extends @Nullable Object> Items<T> of(Iterable<? extends T> items) {
    Items<T> open = over(items);
    return items instanceof AutoCloseable closeable
        ? new Items<>(open.iterator, open.total, closeable)
        : open;
  }

  /**
   * The items of a spliterator; the total is known if it is sized. For an iterable with one of its
   * own: any other makes it by opening its iterator.
   */
  public static <T extends @Nullable Object> Items<T> of(Spliterator<? extends T> items) {
    return new Items<>(Spliterators.iterator(items), items.getExactSizeIfKnown(), null);
  }

  /** The items of an iterator, which is closed at the end if it can be. */
  public static <T extends @Nullable Object> Items<T> of(Iterator<? extends T> items) {
    return new Items<>(items, -1, items instanceof AutoCloseable closeable ? closeable : null);
  }

  /** The items of a stream of any kind, which is closed at the end. */
  public static <T extends @Nullable Object> Items<T> of(BaseStream<? extends T, ?> items) {
    Spliterator<? extends T> spliterator = Objects.requireNonNull(items, NULL).spliterator();
    return new Items<>(iterator(spliterator), spliterator.getExactSizeIfKnown(), items);
  }

  /**
   * Takes primitives as such: as objects they come with a function object each, and with the time
   * to load its class before the first.
   */
  @SuppressWarnings("unchecked")
  private static <T extends @Nullable Object> Iterator<? extends T> iterator(
      Spliterator<? extends T> items) {
    if (items instanceof Spliterator.OfInt ints) {
      return (Iterator<? extends T>) Spliterators.iterator(ints);
    } else if (items instanceof Spliterator.OfLong longs) {
      return (Iterator<? extends T>) Spliterators.iterator(longs);
    } else if (items instanceof Spliterator.OfDouble doubles) {
      return (Iterator<? extends T>) Spliterators.iterator(doubles);
    }
    return Spliterators.iterator(items);
  }

  /** The items of an array, which may be one of primitives. */
  public static <T extends @Nullable Object> Items<T> ofArray(Object items) {
    return new Items<>(new ArrayIterator<>(items), Array.getLength(items), null);
  }

  /**
   * The same items with a total that the source states; a negative one means that it is not known.
   */
  public Items<T> withTotal(long stated) {
    return stated < 0 ? this : new Items<>(iterator, stated, resource);
  }

  /** The items, each given once. */
  public Iterator<T> iterator() {
    return iterator;
  }

  /** How many items there are; -1 if that is not known. */
  public long total() {
    return total;
  }

  /** Closes what the items came from. */
  public void close() throws Exception {
    if (resource != null) {
      resource.close();
    }
  }
}
