package dev.sheaf.runtime.run;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * How long attempts took, counted in buckets that grow by a sixteenth: a percentile is never too
 * low, at most some six per cent too high, and nothing is kept per item.
 *
 * <p>Safe for use by several threads, and fastest when each has its own.
 */
final class Latencies {
  private static final int STEPS = 16;
  private static final int OCTAVES = 47;

  private final AtomicIntegerArray counts = new AtomicIntegerArray(STEPS * OCTAVES);

  /** Counts one attempt; called by one thread. */
  void add(long nanos) {
    int bucket = bucket(nanos);
    counts.setPlain(bucket, counts.getPlain(bucket) + 1);
  }

  /** Adds all that another one counted. */
  void addAll(Latencies other) {
    for (int i = 0; i < counts.length(); i++) {
      counts.setPlain(i, counts.getPlain(i) + other.counts.getPlain(i));
    }
  }

  /** The nanoseconds within which {@code share} of the attempts ended; 0 if there were none. */
  long percentile(double share) {
    long total = 0;
    for (int i = 0; i < counts.length(); i++) {
      total += counts.getPlain(i);
    }
    long wanted = (long) Math.ceil(total * share);
    for (int i = 0; i < counts.length(); i++) {
      wanted -= counts.getPlain(i);
      if (wanted <= 0 && total > 0) {
        return upperEdge(i);
      }
    }
    return 0;
  }

  private static int bucket(long nanos) {
    long value = Math.max(STEPS, nanos);
    int octave = 59 - Long.numberOfLeadingZeros(value);
    int step = (int) (value >>> octave) & (STEPS - 1);
    return Math.min(octave, OCTAVES - 1) * STEPS + step;
  }

  private static long upperEdge(int bucket) {
    return (STEPS + bucket % STEPS + 1L) << (bucket / STEPS);
  }
}
