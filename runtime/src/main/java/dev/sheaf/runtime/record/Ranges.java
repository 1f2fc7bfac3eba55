package dev.sheaf.runtime.record;

import java.util.Arrays;

/**
 * Positions that are done, as ranges that each lie in one block of {@link Positions}, with the sums
 * of what their items hash to.
 *
 * <p>Not safe for use by several threads.
 */
final class Ranges {
  private long[] starts = new long[4];
  private long[] sums = new long[4];
  private int[] lengths = new int[4];
  private int size;

  /** Adds one position, to the last range if it goes on there. */
  void add(long position, long share) {
    int last = size - 1;
    boolean joins =
        last >= 0 && starts[last] + lengths[last] == position && position % Positions.BLOCK != 0;
    if (!joins) {
      last = begin(position);
    }
    lengths[last]++;
    sums[last] += share;
  }

  private int begin(long position) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      sums = Arrays.copyOf(sums, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    starts[size] = position;
    sums[size] = 0;
    lengths[size] = 0;
    return size++;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Moves all ranges to {@code block}. */
  void moveTo(JournalBlock block) {
    for (int i = 0; i < size; i++) {
      block.done(starts[i], lengths[i], sums[i]);
    }
    size = 0;
  }
}
