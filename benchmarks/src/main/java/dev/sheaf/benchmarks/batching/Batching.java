package dev.sheaf.benchmarks.batching;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints processor nanoseconds and bytes for each logical load, per contender and workload, each in
 * a JVM of its own, so that none profits or suffers from what ran before. Every run of a contender
 * is checked to come to the same; the last column of a figure is a checksum of that, to be compared
 * between contenders. Before it stand the calls of the first run, and the processor nanoseconds a
 * load of the calling thread alone in its best run: what collecting and compiling cost, and other
 * work on the machine, is not in it.
 *
 * <p>Arguments: a part of the contenders' names, or {@code all}; milliseconds of processor time for
 * each of the five rounds, of which the median counts, after two more to warm up.
 */
public final class Batching {
  private static final int ROUNDS = 5;
  private static final List<String> WORKLOADS = List.of("W1", "W3", "W2", "W4");
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Batching() {}

  private interface Work {
    long run();
  }

  /** Measures all contenders, or those whose names contain the first argument. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 3) {
      System.out.print(measure(arguments[0], arguments[1], Long.parseLong(arguments[2])));
      return;
    }
    System.out.printf(
        "%-40s %s%n", "ns (bytes) a load, calls, best ns", String.join(" | ", WORKLOADS));
    for (Contender contender : contenders(new Store())) {
      if (arguments[0].equals("all") || contender.name().contains(arguments[0])) {
        List<String> row = new ArrayList<>();
        for (String workload : WORKLOADS) {
          row.add(measureApart(contender.name(), workload, arguments[1]));
        }
        System.out.printf("%-40s %s%n", contender.name(), String.join(" | ", row));
      }
    }
  }

  private static List<Contender> contenders(Store store) {
    List<Contender> contenders =
        new ArrayList<>(
            List.of(
                new ByHand(store),
                new DataLoaders(store, false),
                new DataLoaders(store, true),
                new Planned(store, ""),
                new Planned(store, "List"),
                new Planned(store, "Array"),
                new Deferring(store)));
    if (Runtime.version().feature() > 17) {
      contenders.add(new Waiting(store));
    }
    return contenders;
  }

  private static String measureApart(String contender, String workload, String millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g", // With less, java-dataloader does little but collect in W2.
                "-classpath",
                System.getProperty("java.class.path"),
                Batching.class.getName(),
                contender,
                workload,
                millis)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String measured = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contender + " failed in " + workload);
    }
    return measured;
  }

  private static String measure(String name, String workload, long millis) {
    Store store = new Store();
    Contender contender =
        contenders(store).stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    List<Long> many = ids(10_000, 10_000);
    List<Long> few = ids(20, 20);
    List<Long> half = ids(1_000_000, 500_000);
    return switch (workload) {
      case "W1" -> measure(store, millis, 30_000, () -> contender.couples(many));
      case "W2" -> measure(store, millis, 1_000_000, () -> contender.flat(half));
      case "W3" -> measure(store, millis, 50_000, () -> contender.chains(many));
      default -> measure(store, millis, 30_000, () -> repeat(contender, few));
    };
  }

  private static long repeat(Contender contender, List<Long> ids) {
    long sum = 0;
    for (int i = 0; i < 500; i++) {
      sum += contender.couples(ids);
    }
    return sum;
  }

  private static List<Long> ids(int count, int distinct) {
    List<Long> ids = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ids.add((long) (i % distinct));
    }
    return ids;
  }

  private static String measure(Store store, long millis, long loads, Work work) {
    long before = store.calls();
    long checksum = work.run();
    long calls = store.calls() - before;
    double[] nanos = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    long best = Long.MAX_VALUE;
    for (int i = -2; i < ROUNDS; i++) {
      long cpu = SYSTEM.getProcessCpuTime();
      long allocated = allocated();
      long times = 0;
      do {
        long began = THREADS.getCurrentThreadCpuTime();
        if (work.run() != checksum) {
          throw new IllegalStateException("not what the first run came to");
        }
        best = Math.min(best, THREADS.getCurrentThreadCpuTime() - began);
        times++;
      } while (SYSTEM.getProcessCpuTime() - cpu < millis * 1_000_000);
      nanos[Math.max(i, 0)] = (double) (SYSTEM.getProcessCpuTime() - cpu) / times / loads;
      bytes[Math.max(i, 0)] = (double) (allocated() - allocated) / times / loads;
    }
    Arrays.sort(nanos);
    Arrays.sort(bytes);
    double alone = (double) best / loads;
    return "%.1f (%.0f) %d %.1f #%x"
        .formatted(nanos[ROUNDS / 2], bytes[ROUNDS / 2], calls, alone, checksum & 0xfff);
  }

  /**
   * The bytes that all threads allocated that are alive, those that carry virtual ones included.
   */
  private static long allocated() {
    long sum = 0;
    for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(each, 0);
    }
    return sum;
  }
}
