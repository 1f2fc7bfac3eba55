package dev.sheaf.runtime.run;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One wired instance of a job: its source and its services, for one run. Generated; the executor
 * drives it.
 *
 * <p>The executor calls {@link #items()} or {@link #prepare()} first and {@link #close()} last,
 * each once. {@link #process} is called by many threads at once, all other methods by one at a
 * time.
 *
 * @param <T> the source's item type
 * @param <R> the last service's result type, {@link Void} where it returns nothing
 */
public abstract class Job<T extends @Nullable Object, R extends @Nullable Object> {
  private int chunk;
  private int workers;
  private @Nullable Iterable<? extends T> given;

  /** Makes the services and all they need; called by {@link #items()}, or in its place. */
  public abstract void prepare() throws Throwable;

  /** Makes the source, then the services, and opens the source. */
  public abstract Items<T> items() throws Throwable;

  /** Takes items of a test's own: the source is not asked for any, nor told of failures. */
  public final void take(Iterable<? extends T> items) {
    given = items;
  }

  /** Whether items come from somebody else than the source. */
  final boolean isGiven() {
    return given != null;
  }

  /** Opens the source, or what stands in for it. */
  @SuppressWarnings("unchecked") // Items are only ever read from it.
  final Items<T> open() throws Throwable {
    if (given == null) {
      return items();
    }
    prepare();
    return Items.of((Iterable<T>) given);
  }

  /** The fused chain, the service that takes the source's items first; never empty. */
  public abstract Stage[] stages();

  /**
   * Runs one stage on one value: the item for stage 0, the result of the stage before for any
   * other.
   *
   * @return what {@code process} returned; a {@code CompletionStage} where the stage is
   *     asynchronous
   */
  public abstract @Nullable Object process(int stage, @Nullable Object value) throws Throwable;

  /** How items are written to {@code failed.jsonl}. */
  public abstract Codec<T> itemCodec();

  /** How results are written to {@code results.jsonl}; null where there are none. */
  public abstract @Nullable Codec<R> resultCodec();

  /**
   * Says for how many items at once fetches are made, and how many workers there may be; called
   * before all else.
   */
  public void size(int chunk, int workers) {
    this.chunk = chunk;
    this.workers = workers;
  }

  /** For how many items at once fetches are made. */
  protected final int chunk() {
    return chunk;
  }

  /** How many items may be in the hands of workers at once. */
  protected final int workers() {
    return workers;
  }

  /**
   * Says how many items may still be in the hands of workers, or come into them: nothing is gained
   * by waiting for others. Called as that changes while a worker has nothing to do.
   */
  public void remaining(int items) {}

  /**
   * How many attempts may be under way, those included that wait while no worker is at them: two
   * chunks where fetches are made for many items at once, one that fills and one that is fetched.
   */
  final int mostInFlight(int concurrency) {
    for (Stage stage : stages()) {
      if (stage.gathered() != Stage.NOTHING) {
        return Math.max(concurrency, 2 * chunk);
      }
    }
    return concurrency;
  }

  /** What each batchable operation did so far, by {@code Type.method}. */
  public Map<String, BatchStats> batches() throws Throwable {
    return Map.of();
  }

  /** Whether the source identifies its items by {@link #key}. */
  public boolean keyed() {
    return false;
  }

  /** What identifies an item across runs; called only if {@link #keyed()}. */
  public String key(T item) throws Throwable {
    throw new UnsupportedOperationException();
  }

  /** Whether the source wants to be told of failures. */
  public boolean wantsFailures() {
    return false;
  }

  /**
   * Tells the source of all items that failed; called only if {@link #wantsFailures()} and any did.
   */
  public void failed(Iterable<Failure<T>> failures) throws Throwable {}

  /** Calls {@code finish} of the source, then of the services, where they have one. */
  public void finish() throws Throwable {}

  /** Closes what was made for this run, in reverse order of creation; every close is attempted. */
  public void close() throws Throwable {}
}
