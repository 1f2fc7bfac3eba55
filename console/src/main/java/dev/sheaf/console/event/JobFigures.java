package dev.sheaf.console.event;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.run.Progress;
import dev.sheaf.runtime.run.Steering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * The numbers of all runs of one job. Of runs that are over nothing but their numbers is kept.
 *
 * <p>Safe for use by several threads.
 */
final class JobFigures {
  private static final Progress NONE = new Progress(-1, 0, 0, 0, 0, 0);

  private final String name;
  private final List<Steering> underWay = new ArrayList<>();
  private final Map<String, BatchStats> batches = new TreeMap<>();
  private Progress over = NONE;
  private Progress.Details lastOver = new Progress.Details(0, 0, 0, Map.of());

  JobFigures(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  synchronized void follow(Steering run) {
    settle();
    underWay.add(run);
  }

  /** Takes the numbers of runs that are over, and lets go of these. */
  private void settle() {
    for (Steering run : List.copyOf(underWay)) {
      if (run.isOver()) {
        underWay.remove(run);
        over = sum(over, run.progress());
        lastOver = run.details();
        run.batches()
            .forEach((operation, stats) -> batches.merge(operation, stats, JobFigures::sum));
      }
    }
  }

  private static Progress sum(Progress a, Progress b) {
    return new Progress(
        -1,
        a.skipped() + b.skipped(),
        a.succeeded() + b.succeeded(),
        a.failed() + b.failed(),
        a.retried() + b.retried(),
        0);
  }

  private static BatchStats sum(BatchStats a, BatchStats b) {
    return new BatchStats(
        a.trips() + b.trips(),
        a.keys() + b.keys(),
        Math.max(a.largest(), b.largest()),
        a.failed() + b.failed(),
        a.time().plus(b.time()));
  }

  /** What became of the items. */
  synchronized Progress progress() {
    settle();
    return underWay.stream().map(Steering::progress).reduce(over, JobFigures::sum);
  }

  /** The sum of a number over the runs under way. */
  synchronized double now(ToDoubleFunction<Steering> number) {
    settle();
    return underWay.stream().mapToDouble(number).sum();
  }

  /** How long attempts took, in the run that began last. */
  synchronized Progress.Details details() {
    settle();
    return underWay.isEmpty() ? lastOver : underWay.get(underWay.size() - 1).details();
  }

  /** What each operation did. */
  synchronized Map<String, BatchStats> batches() {
    settle();
    Map<String, BatchStats> all = new TreeMap<>(batches);
    for (Steering run : underWay) {
      run.batches().forEach((operation, stats) -> all.merge(operation, stats, JobFigures::sum));
    }
    return all;
  }

  /** A number of one operation; 0 as long as it did nothing. */
  long of(String operation, ToLongFunction<BatchStats> number) {
    BatchStats stats = batches().get(operation);
    return stats == null ? 0 : number.applyAsLong(stats);
  }
}
