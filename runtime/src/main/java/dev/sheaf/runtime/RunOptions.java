package dev.sheaf.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a job is to be run: what the {@code --run-…} options say on the command line.
 *
 * <pre>{@code
 * RunOptions options = RunOptions.builder().concurrency(16).limit(1_000).directory(Path.of("runs")).build();
 * RunReport report = SquaresJob.run(params, options);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads, where the listener is.
 *
 * @param directory the output directory, in which the run's own directory is made; null where
 *     nothing is to be written
 * @param concurrency items in flight at once; null where the service says, or the runtime chooses
 * @param chunk for how many items at once fetches are made; null for 1,000
 * @param rate the cap on starts of attempts; null where the service says
 * @param timeout the limit of one attempt; null where the service says
 * @param retries the number of further attempts; null where {@code @Retry} says
 * @param backoff the waits before further attempts; null where {@code @Retry} says
 * @param limit the number of items after which the source is no longer asked; null for all
 * @param maxFailures what breaks the run off; null if no number of failures does
 * @param results where results go: a file, {@code "-"} for standard output or {@code "none"}; null
 *     for the run's directory
 * @param resume the run to go on with: its directory, its name or {@code "last"}; null for a new
 *     one
 * @param retryFailed the run whose failed items are this run's items; null for all items
 * @param onResult takes the results as they come; null if nobody does
 * @param onStart is given the run when it begins; null if nobody is
 */
public record RunOptions(
    @Nullable Path directory,
    @Nullable Integer concurrency,
    @Nullable Integer chunk,
    @Nullable Rate rate,
    @Nullable Duration timeout,
    @Nullable Integer retries,
    @Nullable List<Duration> backoff,
    @Nullable Long limit,
    @Nullable MaxFailures maxFailures,
    @Nullable String results,
    @Nullable String resume,
    @Nullable String retryFailed,
    @Nullable ResultListener onResult,
    @Nullable Consumer<? super Run> onStart) {

  private static final RunOptions NONE = builder().build();

  /** Options of which none is set. */
  public static RunOptions none() {
    return NONE;
  }

  /** A builder on which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects options; not safe for use by several threads. Every setter throws {@link
   * IllegalArgumentException} for a value that makes no sense.
   */
  public static final class Builder {
    private @Nullable Path directory;
    private @Nullable Integer concurrency;
    private @Nullable Integer chunk;
    private @Nullable Rate rate;
    private @Nullable Duration timeout;
    private @Nullable Integer retries;
    private @Nullable List<Duration> backoff;
    private @Nullable Long limit;
    private @Nullable MaxFailures maxFailures;
    private @Nullable String results;
    private @Nullable String resume;
    private @Nullable String retryFailed;
    private @Nullable ResultListener onResult;
    private @Nullable Consumer<? super Run> onStart;

    private Builder() {}

    /**
     * Writes the run's records into a new directory within {@code outputDirectory}. Default:
     * nothing is written.
     */
    public Builder directory(Path outputDirectory) {
      this.directory = outputDirectory;
      return this;
    }

    /** Sets the items in flight at once, at least 1. */
    public Builder concurrency(int items) {
      this.concurrency = (int) atLeast(1, items, "concurrency");
      return this;
    }

    /** Sets for how many items at once fetches are made, at least 1. Default: 1,000. */
    public Builder chunk(int items) {
      this.chunk = (int) atLeast(1, items, "chunk");
      return this;
    }

    /** Caps the starts of attempts over all workers, evenly spaced: {@code "100/s"}. */
    public Builder rate(String starts) {
      this.rate = Rate.parse(starts);
      return this;
    }

    /** Limits each attempt, which is interrupted when it takes longer. */
    public Builder timeout(Duration attempt) {
      atLeast(1, attempt.isNegative() || attempt.isZero() ? 0 : 1, "timeout in nanoseconds");
      this.timeout = attempt;
      return this;
    }

    /**
     * Sets the number of further attempts where a service has {@code @Retry}; beyond its delays the
     * last one is repeated.
     */
    public Builder retries(int furtherAttempts) {
      this.retries = (int) atLeast(0, furtherAttempts, "retries");
      return this;
    }

    /** Sets the waits before further attempts where a service has {@code @Retry}; at least one. */
    public Builder backoff(List<Duration> delays) {
      atLeast(1, delays.size(), "number of delays in backoff");
      this.backoff = List.copyOf(delays);
      return this;
    }

    /** Sets the number of items after which the source is no longer asked. Default: all. */
    public Builder limit(long items) {
      this.limit = atLeast(0, items, "limit");
      return this;
    }

    /** Breaks the run off when more items fail: {@code "10"}, or {@code "5%"} of all. */
    public Builder maxFailures(String most) {
      this.maxFailures = MaxFailures.parse(most);
      return this;
    }

    /**
     * Sends results to a file, to standard output ({@code "-"}) or nowhere ({@code "none"}).
     * Default: into the run's directory, if there is one.
     */
    public Builder results(String destination) {
      this.results = destination;
      return this;
    }

    /**
     * Goes on with an earlier run, in its directory: skips what is done, runs what failed and what
     * was not reached.
     *
     * @param run the run's directory, its name within {@link #directory}, or {@code "last"}
     */
    public Builder resume(String run) {
      this.resume = run;
      return this;
    }

    /**
     * Runs just the items that failed in an earlier run.
     *
     * @param run the run's directory, its name within {@link #directory}, or {@code "last"}
     */
    public Builder retryFailed(String run) {
      this.retryFailed = run;
      return this;
    }

    /** Hands results over as they come, one at a time. */
    public Builder onResult(ResultListener listener) {
      this.onResult = listener;
      return this;
    }

    /**
     * Gives the run to {@code listener} when it begins, before the source and the services are
     * made. What the listener throws breaks the run off.
     */
    public Builder onStart(Consumer<? super Run> listener) {
      this.onStart = listener;
      return this;
    }

    /** The options as set so far. */
    public RunOptions build() {
      return new RunOptions(
          directory,
          concurrency,
          chunk,
          rate,
          timeout,
          retries,
          backoff,
          limit,
          maxFailures,
          results,
          resume,
          retryFailed,
          onResult,
          onStart);
    }

    private static long atLeast(long least, long value, String what) {
      if (value < least) {
        throw new IllegalArgumentException(what + " must be at least " + least + ", not " + value);
      }
      return value;
    }
  }
}
