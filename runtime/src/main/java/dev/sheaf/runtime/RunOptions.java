package dev.sheaf.runtime;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a job is to be run: what the {@code --run-…} options say on the command line.
 *
 * <pre>{@code
 * RunOptions options = RunOptions.builder().concurrency(16).limit(1_000).directory(Path.of("runs")).build();
 * RunReport report = SquaresJob.run(params, options);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RunOptions {
  private static final RunOptions NONE = builder().build();

  private final @Nullable Path directory;
  private final @Nullable Integer concurrency;
  private final @Nullable Long limit;

  private RunOptions(Builder builder) {
    directory = builder.directory;
    concurrency = builder.concurrency;
    limit = builder.limit;
  }

  /** Options of which none is set. */
  public static RunOptions none() {
    return NONE;
  }

  /** A builder on which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The directory in which the run's own directory is made; empty where nothing is to be written.
   */
  public Optional<Path> directory() {
    return Optional.ofNullable(directory);
  }

  /** Items in flight at once, at least 1; empty where the service says, or the runtime chooses. */
  public OptionalInt concurrency() {
    return concurrency == null ? OptionalInt.empty() : OptionalInt.of(concurrency);
  }

  /** The number of items after which the source is no longer asked; empty for all. */
  public OptionalLong limit() {
    return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
  }

  /** Collects options; not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Path directory;
    private @Nullable Integer concurrency;
    private @Nullable Long limit;

    private Builder() {}

    /**
     * Writes the run's records into a new directory within {@code outputDirectory}. Default:
     * nothing is written.
     */
    public Builder directory(Path outputDirectory) {
      this.directory = outputDirectory;
      return this;
    }

    /**
     * Sets the items in flight at once.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder concurrency(int items) {
      if (items < 1) {
        throw new IllegalArgumentException("concurrency must be at least 1, not " + items);
      }
      this.concurrency = items;
      return this;
    }

    /**
     * Sets the number of items after which the source is no longer asked. Default: all.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder limit(long items) {
      if (items < 0) {
        throw new IllegalArgumentException("limit must be at least 0, not " + items);
      }
      this.limit = items;
      return this;
    }

    /** The options as set so far. */
    public RunOptions build() {
      return new RunOptions(this);
    }
  }
}
