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
 * @param trips calls of the operation, retries and splits included
 * @param keys keys asked for, over all trips
 * @param largest the most keys in one trip
 * @param failed trips that failed
 * @param time how long all trips took together
 */
public record BatchStats(long trips, long keys, long largest, long failed, Duration time) {

  /** Called by generated clients: what each operation did so far, by its name. */
  public static Map<String, BatchStats> of(Operation... operations) {
    Map<String, BatchStats> stats = new TreeMap<>();
    for (Operation operation : operations) {
      TripCounts counts = operation.counts();
      stats.put(
          operation.name(),
          new BatchStats(
              counts.trips(),
              counts.keys(),
              counts.largest(),
              counts.failed(),
              Duration.ofNanos(counts.nanos())));
    }
    return Collections.unmodifiableMap(stats);
  }
}
