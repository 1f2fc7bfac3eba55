package dev.sheaf.runtime.record;

import java.util.Arrays;

/**
 * A set of positions: a bit for each, in blocks of 1,024, and for each block the sum of what its
 * items hash to. A million positions take 136 KB.
 *
 * <p>Not safe for use by several threads.
 */
final class Positions {
  /** How many positions a block has. */
  static final int BLOCK = 1_024;

  private static final int WORDS = BLOCK / 64;

  private long[] bits = new long[16 * WORDS];
  private long[] sums = new long[16];
  private long size;
  private long end;

  /** Adds a range that lies in one block; returns how many were not in the set before. */
  int add(long start, int length) {
    ensureRoom(Math.toIntExact(start / BLOCK));
    int added = 0;
    for (long position = start; position < start + length; position++) {
      int word = (int) (position / 64);
      long bit = 1L << position;
      if ((bits[word] & bit) == 0) {
        bits[word] |= bit;
        added++;
      }
    }
    size += added;
    end = Math.max(end, start + length);
    return added;
  }

  /** Adds to the sum of the block in which {@code position} lies. */
  void addSum(long position, long sum) {
    sums[(int) (position / BLOCK)] += sum;
  }

  /** Whether a position is in the set. */
  boolean contains(long position) {
    long word = position / 64;
    return word < bits.length && (bits[(int) word] & (1L << position)) != 0;
  }

  /** How many positions are in the set. */
  long size() {
    return size;
  }

  /** One more than the largest position; 0 if there is none. */
  long end() {
    return end;
  }

  /** How many positions of a block are in the set. */
  int sizeOf(long block) {
    int count = 0;
    for (long word = block * WORDS; word < Math.min(bits.length, (block + 1) * WORDS); word++) {
      count += Long.bitCount(bits[(int) word]);
    }
    return count;
  }

  long sumOf(long block) {
    return sums[(int) block];
  }

  private void ensureRoom(int block) {
    if (block >= sums.length) {
      int room = Math.max(block + 1, sums.length * 2);
      bits = Arrays.copyOf(bits, Math.multiplyExact(room, WORDS));
      sums = Arrays.copyOf(sums, room);
    }
  }
}
