package dev.sheaf.benchmarks.jobs;

import dev.sheaf.benchmarks.jobs.bare.MapConcurrent;
import dev.sheaf.benchmarks.jobs.bare.PullingPool;
import dev.sheaf.benchmarks.jobs.easybatch.EasyBatchJob;
import dev.sheaf.benchmarks.jobs.load.Workload;
import dev.sheaf.benchmarks.jobs.spring.SpringBatchJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is compared. */
final class Contenders {
  private static final int JAVA_WITH_VIRTUAL_THREADS = 21;
  private static final int JAVA_WITH_MAP_CONCURRENT = 24;

  private Contenders() {}

  /** Sheaf as users get it, with everything on. */
  static Contender sheaf() {
    return new Contender(
        "Sheaf",
        "dev.sheaf.benchmarks.jobs.sheaf.Main",
        17,
        (workload, items, directory) ->
            sheaf(workload.name().toLowerCase(Locale.ROOT), workload, items, directory));
  }

  /** The same with a service that returns something, which is written to {@code results.jsonl}. */
  static Contender sheafWithResults() {
    return new Contender(
        "Sheaf, writing results",
        "dev.sheaf.benchmarks.jobs.sheaf.Main",
        17,
        (workload, items, directory) -> sheaf("squares", workload, items, directory));
  }

  private static List<String> sheaf(String service, Workload workload, int items, Path directory) {
    List<String> arguments = new ArrayList<>();
    arguments.add(service);
    arguments.add("--count=" + items);
    arguments.add("--output-dir=" + directory);
    if (workload.concurrency() > 0) {
      arguments.add("--concurrency=" + workload.concurrency());
    }
    return arguments;
  }

  /** A pool of workers that pull. */
  static Contender pool(boolean virtual) {
    String kind = virtual ? "virtual" : "platform";
    return new Contender(
        "bare pool, " + kind + " threads",
        PullingPool.class.getName(),
        virtual ? JAVA_WITH_VIRTUAL_THREADS : 17,
        (workload, items, directory) -> List.of(kind, workload.name(), "" + items));
  }

  /** The JDK's stream gatherer. */
  static Contender mapConcurrent() {
    return new Contender(
        "mapConcurrent",
        MapConcurrent.class.getName(),
        JAVA_WITH_MAP_CONCURRENT,
        (workload, items, directory) -> List.of(workload.name(), "" + items));
  }

  /** Easy Batch, which keeps nothing. */
  static Contender easyBatch() {
    return new Contender(
        "Easy Batch",
        EasyBatchJob.class.getName(),
        17,
        (workload, items, directory) -> List.of(workload.name(), "" + items));
  }

  /** Spring Batch, with or without a database that it could restart from. */
  static Contender springBatch(boolean database, int chunk) {
    return new Contender(
        "Spring Batch, " + (database ? "H2 on file" : "resourceless") + ", chunk " + chunk,
        SpringBatchJob.class.getName(),
        17,
        (workload, items, directory) ->
            List.of(
                database ? "h2" : "nowhere",
                "" + chunk,
                workload.name(),
                "" + items,
                directory.toString()));
  }
}
