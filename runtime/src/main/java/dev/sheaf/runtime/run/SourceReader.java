package dev.sheaf.runtime.run;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Takes items out of the source, in order, one thread at a time.
 *
 * @param <T> the item type
 */
final class SourceReader<T extends @Nullable Object> {
  /** How long a slice may take to fill; after that its first item has waited long enough. */
  private static final long PATIENCE_NANOS = 50_000;

  private final Job<T, ?> job;
  private final Iterator<T> items;
  private final long limit;
  private final boolean keyed;
  private final KeyIndex seen = new KeyIndex();
  private long position;

  SourceReader(Job<T, ?> job, Iterator<T> items, long limit) {
    this.job = job;
    this.items = items;
    this.limit = limit;
    keyed = job.keyed();
  }

  /** The position of the item that comes next, which is the number of those read. */
  long position() {
    return position;
  }

  /** An empty slice for the items that come next. */
  Slice slice(int size) {
    return new Slice(position, size, keyed);
  }

  /**
   * Fills {@code slice} for as long as the source gives items readily.
   *
   * @return whether the source may have more
   */
  boolean fill(Slice slice) throws Throwable {
    long began = System.nanoTime();
    while (!slice.isFull()) {
      if (position >= limit || !items.hasNext()) {
        return false;
      }
      T item = items.next();
      slice.add(item, keyed ? uniqueKey(item) : null);
      position++;
      if (System.nanoTime() - began > PATIENCE_NANOS) {
        return true;
      }
    }
    return true;
  }

  private String uniqueKey(T item) throws Throwable {
    String key = job.key(item);
    long earlier = seen.put(KeyIndex.hash(key), position);
    if (earlier >= 0) {
      throw new IllegalStateException(
          "the items at positions "
              + earlier
              + " and "
              + position
              + " have the same key, "
              + key
              + ": make key(…) tell them apart");
    }
    return key;
  }
}
