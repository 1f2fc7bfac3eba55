package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Rate;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Conversions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What holds for one run: what the annotations fix, unless the options say otherwise. */
final class Settings {
  private static final int MANY = 1_000;
  private static final int MANY_THREADS = 256;
  private static final int CHUNK = 1_000;

  /** More items at once than this for each processor are not for the processor's sake. */
  private static final int WAITING = 10;

  /** Items in flight at once. */
  final int concurrency;

  /** Whether so many were asked for that items can but wait most of their time. */
  final boolean waiting;

  /** The least time between two starts of attempts; 0 for none. */
  final long nanosBetweenStarts;

  /** The limit of one attempt; 0 for none. */
  final long timeoutNanos;

  /** The most items taken from the source. */
  final long limit;

  /** For how many items at once fetches are made. */
  final int chunk;

  Settings(JobSettings job, RunOptions options) {
    Rate rate = options.rate();
    if (rate == null && !job.rate().isEmpty()) {
      rate = Rate.parse(job.rate());
    }
    int asked = options.concurrency() == null ? job.concurrency() : options.concurrency();
    concurrency = concurrency(asked);
    waiting = asked > WAITING * Runtime.getRuntime().availableProcessors();
    nanosBetweenStarts = rate == null ? 0 : rate.nanosBetween();
    timeoutNanos = timeout(job, options.timeout());
    limit = options.limit() == null ? Long.MAX_VALUE : options.limit();
    chunk = options.chunk() == null ? CHUNK : options.chunk();
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
