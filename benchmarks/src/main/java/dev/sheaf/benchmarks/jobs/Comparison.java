package dev.sheaf.benchmarks.jobs;

import dev.sheaf.benchmarks.jobs.load.Workload;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares Sheaf with its peers and prints the tables.
 *
 * <pre>{@code
 * mvn -q -P jobs -DskipTests -Djobs.runs=7 -Djobs.workloads=trivial verify -pl benchmarks -am
 * }</pre>
 *
 * <p>{@code jobs.jdks} names the JDKs to measure on, separated as in a path (those of them that are
 * there); {@code jobs.runs} how often each trial is run (5); {@code jobs.workloads} which
 * workloads, separated by commas (all); {@code jobs.patience} for how many seconds each trial waits
 * for a quiet moment of the machine (10).
 */
public final class Comparison {
  private final Quiet quiet;
  private final Track track;
  private final List<Jdk> jdks;
  private final List<Trial> trials;
  private final Map<Jdk, Map<Trial, List<Measurement>>> measured = new LinkedHashMap<>();

  private Comparison(Quiet quiet, Track track, List<Jdk> jdks, List<Trial> trials) {
    this.quiet = quiet;
    this.track = track;
    this.jdks = jdks;
    this.trials = trials;
  }

  /** Runs the comparison: {@code JDKS RUNS WORKLOADS PATIENCE DIRECTORY}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Trial> trials = new ArrayList<>(Trial.all());
    String wanted = "," + args[2].toUpperCase(Locale.ROOT) + ",";
    if (!wanted.equals(",ALL,")) {
      trials.removeIf(trial -> !wanted.contains("," + trial.workload() + ","));
    }
    Quiet quiet = new Quiet(Integer.parseInt(args[3]));
    Track track = new Track(Path.of(args[4]));
    new Comparison(quiet, track, jdks(args[0]), trials).run(Integer.parseInt(args[1]));
  }

  private static List<Jdk> jdks(String homes) throws IOException {
    List<Jdk> jdks = new ArrayList<>();
    for (String home : homes.split(File.pathSeparator, -1)) {
      if (Files.exists(Path.of(home, "release"))) {
        jdks.add(Jdk.in(Path.of(home)));
      }
    }
    return jdks;
  }

  private void run(int runs) throws IOException, InterruptedException {
    for (int i = 1; i <= runs; i++) {
      System.err.println("round " + i + " of " + runs);
      for (Trial trial : trials) {
        for (Jdk jdk : jdks) {
          measure(trial, jdk);
        }
      }
    }
    System.out.println(machine());
    measured.forEach(this::print);
  }

  private void measure(Trial trial, Jdk jdk) throws IOException, InterruptedException {
    if (trial.runsOn(jdk)) {
      quiet.await();
      measured
          .computeIfAbsent(jdk, unused -> new LinkedHashMap<>())
          .computeIfAbsent(trial, unused -> new ArrayList<>())
          .add(track.run(trial, jdk));
    }
  }

  private String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " processors; trials that began while the machine was busy: "
        + quiet.disturbed();
  }

  private void print(Jdk jdk, Map<Trial, List<Measurement>> measured) {
    for (Workload workload : Workload.values()) {
      if (trials.stream().anyMatch(trial -> trial.workload() == workload)) {
        new Table(measured, workload).lines(jdk).forEach(System.out::println);
      }
    }
  }
}
