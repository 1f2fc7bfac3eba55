package dev.sheaf.benchmarks.jobs.bare;

import dev.sheaf.benchmarks.jobs.load.Workload;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The JDK's own stream with {@code Gatherers.mapConcurrent}, found by name as it needs JDK 24. */
public final class MapConcurrent {
  private MapConcurrent() {}

  /** Runs a stream: {@code WORKLOAD ITEMS}. */
  public static void main(String[] args) throws Exception {
    Workload workload = Workload.valueOf(args[0]);
    int items = Integer.parseInt(args[1]);
    Function<Integer, Long> work = n -> perform(workload, n);
    Object gatherer =
        Class.forName("java.util.stream.Gatherers")
            .getMethod("mapConcurrent", int.class, Function.class)
            .invoke(null, workload.concurrency(), work);
    Stream<?> results =
        (Stream<?>)
            Stream.class
                .getMethod("gather", Class.forName("java.util.stream.Gatherer"))
                .invoke(IntStream.rangeClosed(1, items).boxed(), gatherer);
    results.forEach(result -> {});
  }

  private static long perform(Workload workload, int n) {
    try {
      return workload.perform(n);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
