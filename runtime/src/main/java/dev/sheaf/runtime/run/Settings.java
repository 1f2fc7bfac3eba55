package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Rate;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Conversions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one run: what the annotations fix, unless the options say otherwise.
 *
 * @param concurrency items in flight at once
 * @param waiting whether so many were asked for that items can but wait most of their time
 * @param nanosBetweenStarts the least time between two starts of attempts; 0 for none
 * @param timeoutNanos the limit of one attempt; 0 for none
 * @param limit the most items taken from the source
 * @param chunk for how many items at once fetches are made
 */
record Settings(
    int concurrency,
    boolean waiting,
    long nanosBetweenStarts,
    long timeoutNanos,
    long limit,
    int chunk) {
  private static final int MANY = 1_000;
  private static final int MANY_THREADS = 256;
  private static final int CHUNK = 1_000;

  /** More items at once than this for each processor are not for the processor's sake. */
  private static final int WAITING = 10;

  static Settings of(JobSettings job, RunOptions options) {
    Rate rate = options.rate();
    if (rate == null && !job.rate().isEmpty()) {
      rate = Rate.parse(job.rate());
    }
    int asked = options.concurrency() == null ? job.concurrency() : options.concurrency();
    return new Settings(
        concurrency(asked),
        asked > WAITING * Runtime.getRuntime().availableProcessors(),
        rate == null ? 0 : rate.nanosBetween(),
        timeout(job, options.timeout()),
        options.limit() == null ? Long.MAX_VALUE : options.limit(),
        options.chunk() == null ? CHUNK : options.chunk());
  }

  private static int concurrency(int wanted) {
    if (wanted > 0) {
      return wanted;
    }
    if (Threads.virtual()) {
      return MANY;
    }
    return wanted == JobSettings.WAITING
        ? MANY_THREADS
        : 2 * Runtime.getRuntime().availableProcessors();
  }

  private static long timeout(JobSettings job, @Nullable Duration given) {
    if (given != null) {
      return Figures.nanos(given);
    }
    return job.timeout().isEmpty() ? 0 : Figures.nanos(Conversions.duration(job.timeout()));
  }
}
