package dev.sheaf.benchmarks.jobs.load;

import java.util.Iterator;
import java.util.stream.IntStream;

/** The numbers from one on, from which every contender takes its items. */
public final class Numbers {
  private Numbers() {}

  /** One iterator over the numbers from one to {@code count}. */
  public static Iterator<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).iterator();
  }
}
