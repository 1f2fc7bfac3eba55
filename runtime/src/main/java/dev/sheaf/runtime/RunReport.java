package dev.sheaf.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run came to.
 *
 * <pre>{@code
 * RunReport report = SquaresJob.run(p -> p.count(5));
 * if (report.status() != RunStatus.SUCCEEDED) {
 *   report.failures().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the run's name
 * @param status how it ended; never {@link RunStatus#RUNNING}
 * @param total the number of items the source gave or said it would give; -1 where the run ended
 *     before that was known
 * @param succeeded items that were done, in earlier sessions of a resumed run too
 * @param failed items that failed for good
 * @param retried items that were tried more than once, whatever came of them
 * @param skipped those of the succeeded that were done in earlier sessions of a resumed run
 * @param batches what each batchable operation did, by {@code Type.method}
 * @param failures the failed items in the order in which they failed
 * @param directory the run's directory, if it has one
 * @param cause what broke the run off; empty unless the status is {@link RunStatus#BROKEN}
 */
public record RunReport(
    String id,
    RunStatus status,
    long total,
    long succeeded,
    long failed,
    long retried,
    long skipped,
    Map<String, BatchStats> batches,
    List<Failure<?>> failures,
    Optional<Path> directory,
    Optional<Throwable> cause) {

  /** Copies the collections. */
  public RunReport {
    batches = Map.copyOf(batches);
    failures = List.copyOf(failures);
  }

  /** Items not reached; 0 where the total is not known. */
  public long remaining() {
    return Math.max(0, total - succeeded - failed);
  }
}
