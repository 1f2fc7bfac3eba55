package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.MaxFailures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the items so far. Safe for use by several threads.
 *
 * @param <T> the item type
 */
final class Tally<T extends @Nullable Object> {
  private final boolean keepsFailures;
  private final @Nullable MaxFailures most;
  private final LongAdder succeeded = new LongAdder();
  private final LongAdder retried = new LongAdder();
  private final List<Failure<T>> failures = new ArrayList<>();
  private final Causes causes = new Causes();
  private long failed;
  private volatile long total = -1;
  private volatile long skipped;

  /**
   * A tally of nothing.
   *
   * @param keepsFailures whether somebody will ask for every failure
   * @param most how many failures are borne; null for any number
   */
  Tally(boolean keepsFailures, @Nullable MaxFailures most) {
    this.keepsFailures = keepsFailures;
    this.most = most;
  }

  /** Sets the number of items, once that is known; what is done already is among them. */
  void total(long items) {
    total = items < 0 ? items : Math.max(items, skipped);
  }

  long total() {
    return total;
  }

  /** Sets how many items earlier sessions did. */
  void skipped(long items) {
    skipped = items;
  }

  /** How the run stands, {@code nanos} after its first item. */
  Progress progress(long nanos) {
    return new Progress(total, skipped, successes(), failed(), retries(), nanos);
  }

  void succeeded() {
    succeeded.increment();
  }

  void retried() {
    retried.increment();
  }

  synchronized void failed(Failure<T> failure) {
    failed++;
    if (keepsFailures) {
      failures.add(failure);
    }
    causes.add(failure.stage(), failure.cause());
  }

  /** That many of the failed items, all of them as far as they are kept, are tried again. */
  synchronized void takeBack(int items) {
    failed -= items;
    failures.clear();
    causes.clear();
  }

  /** Whether more items have failed than are borne. */
  synchronized boolean tooMany() {
    boolean known = most != null && (!most.percent() || total >= 0);
    return known && most != null && failed > most.of(total);
  }

  /** Whether that is so now that all is over and the total is known. */
  synchronized boolean tooManyOf(long items) {
    return most != null && failed > most.of(items);
  }

  /** What to say when more items have failed than are borne. */
  synchronized IllegalStateException excess() {
    return new IllegalStateException(
        Figures.items(failed) + " failed, and --max-failures allows " + most + " at most");
  }

  long successes() {
    return succeeded.sum();
  }

  synchronized long failed() {
    return failed;
  }

  long retries() {
    return retried.sum();
  }

  synchronized List<Failure<T>> failures() {
    return List.copyOf(failures);
  }

  /** How many items failed for each cause. */
  synchronized Map<String, Long> causes() {
    return causes.counts();
  }
}
