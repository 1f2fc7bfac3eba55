package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.TripCounts;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one batchable operation did.
 *
 * <pre>{@code
 * assertThat(users.stats().get("UserStore.users").trips()).isAtMost(2);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param trips calls of the operation, retries and splits included
 * @param keys keys asked for, over all trips
 * @param largest the most keys in one trip
 * @param failed trips that failed
 * @param time how long all trips took together
 */
public record BatchStats(long trips, long keys, long largest, long failed, Duration time) {

  /** Called by generated code: what the operations did so far, those of one name together. */
  public static Map<String, BatchStats> of(Operation[]... groups) {
    Map<String, BatchStats> stats = new TreeMap<>();
    for (Operation[] group : groups) {
      for (Operation operation : group) {
        stats.merge(operation.name(), of(operation.counts()), BatchStats::plus);
      }
    }
    return Collections.unmodifiableMap(stats);
  }

  private static BatchStats of(TripCounts counts) {
    return new BatchStats(
        counts.trips(),
        counts.keys(),
        counts.largest(),
        counts.failed(),
        Duration.ofNanos(counts.nanos()));
  }

  private BatchStats plus(BatchStats other) {
    return new BatchStats(
        trips + other.trips,
        keys + other.keys,
        Math.max(largest, other.largest),
        failed + other.failed,
        time.plus(other.time));
  }
}
