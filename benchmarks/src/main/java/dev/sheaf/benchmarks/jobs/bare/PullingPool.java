package dev.sheaf.benchmarks.jobs.bare;

import dev.sheaf.benchmarks.jobs.load.Numbers;
import dev.sheaf.benchmarks.jobs.load.Workload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** Workers that pull from one iterator under a lock, and keep nothing of what comes of it. */
public final class PullingPool {
  private final ReentrantLock lock = new ReentrantLock();
  private final Iterator<Integer> items;
  private final Workload workload;

  private PullingPool(Iterator<Integer> items, Workload workload) {
    this.items = items;
    this.workload = workload;
  }

  /** Runs a pool: {@code virtual|platform WORKLOAD ITEMS}. */
  public static void main(String[] args) throws Exception {
    Workload workload = Workload.valueOf(args[1]);
    boolean virtual = args[0].equals("virtual");
    PullingPool pool = new PullingPool(Numbers.upTo(Integer.parseInt(args[2])), workload);
    pool.run(workers(workload, virtual), virtual);
  }

  private static int workers(Workload workload, boolean virtual) {
    if (workload.concurrency() > 0) {
      return workload.concurrency();
    }
    return virtual ? 1_000 : Runtime.getRuntime().availableProcessors();
  }

  private void run(int workers, boolean virtual)
      throws ReflectiveOperationException, InterruptedException, ExecutionException {
    ExecutorService executor = virtual ? virtualThreads() : Executors.newCachedThreadPool();
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      ends.add(executor.submit(this::pull));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    executor.shutdown();
  }

  private Void pull() throws InterruptedException {
    for (int n = next(); n > 0; n = next()) {
      try {
        workload.perform(n);
      } catch (IOException e) {
        // Forgotten: this contender keeps nothing.
      }
    }
    return null;
  }

  private int next() {
    lock.lock();
    try {
      return items.hasNext() ? items.next() : 0;
    } finally {
      lock.unlock();
    }
  }

  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }
}
