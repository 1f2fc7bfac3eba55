package dev.sheaf.benchmarks.jobs;

import dev.sheaf.benchmarks.jobs.load.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured, again and again: a contender at a workload.
 *
 * @param contender who
 * @param workload at what
 * @param items how many items
 */
record Trial(Contender contender, Workload workload, int items) {
  private static final int CHUNK = 1_000;
  private static final int SMALL_CHUNK = 100;

  /** All trials, in the order of the tables; in each workload, the first is Sheaf. */
  static List<Trial> all() {
    List<Trial> trials = new ArrayList<>();
    addTrivial(trials);
    addWaiting(trials, Workload.SLEEPING);
    add(trials, Workload.SLEEPING, Contenders.springBatch(true, SMALL_CHUNK));
    addWaiting(trials, Workload.STRAGGLING);
    add(trials, Workload.FAILING, Contenders.sheaf(), Contenders.easyBatch());
    addSpring(trials, Workload.FAILING);
    add(trials, Workload.FAILING, Contenders.springBatch(true, SMALL_CHUNK));
    return trials;
  }

  private static void addTrivial(List<Trial> trials) {
    Workload workload = Workload.TRIVIAL;
    add(trials, workload, Contenders.sheaf(), Contenders.sheafWithResults());
    add(trials, workload, Contenders.pool(true), Contenders.pool(false), Contenders.easyBatch());
    addSpring(trials, workload);
    add(trials, workload, Contenders.springBatch(true, SMALL_CHUNK));
    for (int items : new int[] {10_000, 5_000_000}) {
      trials.add(new Trial(Contenders.sheaf(), workload, items));
      trials.add(new Trial(Contenders.sheafWithResults(), workload, items));
    }
  }

  private static void addWaiting(List<Trial> trials, Workload workload) {
    add(trials, workload, Contenders.sheaf(), Contenders.pool(true), Contenders.pool(false));
    add(trials, workload, Contenders.mapConcurrent(), Contenders.easyBatch());
    addSpring(trials, workload);
  }

  private static void addSpring(List<Trial> trials, Workload workload) {
    add(trials, workload, Contenders.springBatch(false, CHUNK));
    add(trials, workload, Contenders.springBatch(true, CHUNK));
  }

  private static void add(List<Trial> trials, Workload workload, Contender... contenders) {
    for (Contender contender : contenders) {
      trials.add(new Trial(contender, workload, workload.items()));
    }
  }

  /** Whether {@code jdk} has what the contender needs. */
  boolean runsOn(Jdk jdk) {
    return jdk.feature() >= contender.oldestJava();
  }

  /**
   * What a contender's process ends with. Sheaf's says so when items failed; peers' programs do
   * not.
   */
  int exitCode() {
    return contender.isSheaf() && workload.failures(items) > 0 ? 1 : 0;
  }

  /** The arguments of the contender's {@code main}. */
  List<String> arguments(Path directory) {
    return contender.arguments().of(workload, items, directory);
  }
}
