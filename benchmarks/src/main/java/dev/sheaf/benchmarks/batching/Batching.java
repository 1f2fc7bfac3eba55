package dev.sheaf.benchmarks.batching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints processor nanoseconds and bytes for each logical load, per contender and workload, after
 * checking that each run of a contender comes to the same. The last column of a figure is a
 * checksum, to be compared between contenders.
 */
public final class Batching {
  private static final int ROUNDS = 5;
  private static final long ROUND_NANOS = 400_000_000;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Batching() {}

  private interface Work {
    long run();
  }

  /** Measures all contenders, or those whose names contain the argument. */
  public static void main(String[] arguments) {
    Store store = new Store();
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
    System.out.printf("%-40s %s%n", "ns (bytes) a load, calls", "W1 | W3 | W2 | W4");
    for (Contender contender : contenders) {
      if (arguments.length == 0 || contender.name().contains(arguments[0])) {
        System.out.printf("%-40s %s%n", contender.name(), row(store, contender));
      }
    }
  }

  private static String row(Store store, Contender contender) {
    List<Long> many = ids(10_000, 10_000);
    List<Long> few = ids(20, 20);
    List<Long> half = ids(1_000_000, 500_000);
    return String.join(
        " | ",
        measure(store, 30_000, () -> contender.couples(many)),
        measure(store, 50_000, () -> contender.chains(many)),
        measure(store, 1_000_000, () -> contender.flat(half)),
        measure(store, 30_000, () -> repeat(contender, few)));
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

  private static String measure(Store store, long loads, Work work) {
    long before = store.calls();
    long checksum = work.run();
    long calls = store.calls() - before;
    double[] nanos = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    for (int i = -2; i < ROUNDS; i++) {
      long cpu = SYSTEM.getProcessCpuTime();
      long allocated = allocated();
      long times = 0;
      do {
        if (work.run() != checksum) {
          throw new IllegalStateException("not what the first run came to");
        }
        times++;
      } while (SYSTEM.getProcessCpuTime() - cpu < ROUND_NANOS);
      nanos[Math.max(i, 0)] = (double) (SYSTEM.getProcessCpuTime() - cpu) / times / loads;
      bytes[Math.max(i, 0)] = (double) (allocated() - allocated) / times / loads;
    }
    Arrays.sort(nanos);
    Arrays.sort(bytes);
    return "%.1f (%.0f) %d #%x"
        .formatted(nanos[ROUNDS / 2], bytes[ROUNDS / 2], calls, checksum & 0xfff);
  }

  /** The bytes that this thread allocated; what trips on other threads allocate is not counted. */
  private static long allocated() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
