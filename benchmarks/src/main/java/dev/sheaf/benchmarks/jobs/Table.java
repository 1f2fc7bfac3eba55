package dev.sheaf.benchmarks.jobs;

import dev.sheaf.benchmarks.jobs.load.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints the medians of one workload on one JDK as Markdown. */
final class Table {
  private static final String HEAD =
      "| | items | to first item, ms | run, ms | thousand items/s | Sheaf is × | processor, ms"
          + " | peak MB |";

  private final Map<Trial, List<Measurement>> measured;
  private final Workload workload;

  /** A table of what was measured of {@code workload}; each trial at least once. */
  Table(Map<Trial, List<Measurement>> measured, Workload workload) {
    this.measured = measured;
    this.workload = workload;
  }

  /** The table's lines, under a heading. */
  List<String> lines(Jdk jdk) {
    List<String> lines = new ArrayList<>();
    lines.add("### " + workload.title() + ", JDK " + jdk.version());
    lines.add("");
    lines.add(HEAD);
    lines.add("|---|--:|--:|--:|--:|--:|--:|--:|");
    double ours = 0;
    for (Trial trial : measured.keySet()) {
      if (trial.workload() == workload) {
        ours = ours == 0 ? rate(trial) : ours;
        lines.add(row(trial, ours));
      }
    }
    lines.add("");
    return lines;
  }

  private String row(Trial trial, double ours) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.0f | %,.0f | %,.0f | %.2f | %,.0f | %.0f |",
        trial.contender().name(),
        trial.items(),
        median(trial, Measurement::startMillis),
        median(trial, Measurement::runMillis),
        rate(trial),
        ours / rate(trial),
        median(trial, Measurement::processorMillis),
        median(trial, Measurement::peakMegabytes));
  }

  private double rate(Trial trial) {
    return trial.items() / median(trial, Measurement::runMillis);
  }

  private double median(Trial trial, ToDoubleFunction<Measurement> figure) {
    double[] sorted =
        measured.getOrDefault(trial, List.of()).stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
