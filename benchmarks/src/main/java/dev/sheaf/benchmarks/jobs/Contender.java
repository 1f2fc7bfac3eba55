package dev.sheaf.benchmarks.jobs;

import dev.sheaf.benchmarks.jobs.load.Workload;
import java.nio.file.Path;
import java.util.List;

/**
 * One way of running the workloads.
 *
 * @param name what it is called in the tables
 * @param main the class whose {@code main} is run
 * @param oldestJava the first Java version that has what it needs
 * @param arguments how it is told what to do
 */
record Contender(String name, String main, int oldestJava, CommandLine arguments) {

  /** Whether it is Sheaf: a program of its users, by itself and with an exit code that tells. */
  boolean isSheaf() {
    return main.endsWith(".sheaf.Main");
  }

  /** Says in a contender's own terms what it is to do. */
  interface CommandLine {
    /**
     * The arguments to do {@code workload} on {@code items} items, writing to {@code directory}.
     */
    List<String> of(Workload workload, int items, Path directory);
  }
}
