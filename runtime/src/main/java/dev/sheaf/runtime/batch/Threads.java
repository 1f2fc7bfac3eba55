package dev.sheaf.runtime.batch;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where trips run that are under way beside others: a virtual thread each where the JVM has them,
 * otherwise a daemon thread that is used again.
 */
public final class Threads {
  private static final Executor EXECUTOR = executor();
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private Threads() {}

  /** Runs {@code task} on a thread of its own. */
  public static void start(Runnable task) {
    EXECUTOR.execute(task);
  }

  /** Whether threads are virtual, so that thousands may wait. */
  public static boolean virtual() {
    return !(EXECUTOR instanceof ThreadPoolExecutor);
  }

  /** Runs {@code task}, which must be short, after a while. */
  @SuppressWarnings("FutureReturnValueIgnored")
  static void after(long delay, TimeUnit unit, Runnable task) {
    TIMER.schedule(task, delay, unit);
  }

  private static Executor executor() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      return Executors.newCachedThreadPool(task -> daemon(task, "sheaf-trip"));
    }
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, task -> daemon(task, "sheaf-timer"));
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
