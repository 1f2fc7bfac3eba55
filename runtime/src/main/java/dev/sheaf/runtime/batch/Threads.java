package dev.sheaf.runtime.batch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where trips run that are under way beside others: a virtual thread each where the JVM has them,
 * otherwise a daemon thread that is used again.
 */
public final class Threads {
  private static final @Nullable MethodHandle START_VIRTUAL = startVirtual();
  private static final @Nullable Executor POOL =
      virtual() ? null : Executors.newCachedThreadPool(task -> daemon(task, "sheaf-trip"));
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private Threads() {}

  /** Runs {@code task} on a thread of its own. */
  public static void start(Runnable task) {
    if (POOL != null) {
      POOL.execute(task);
    } else if (START_VIRTUAL != null) {
      try {
        Thread unused = (Thread) START_VIRTUAL.invokeExact(task);
      } catch (Error | RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("no thread could be started", e);
      }
    }
  }

  /** Whether threads are virtual, so that thousands may wait. */
  public static boolean virtual() {
    return START_VIRTUAL != null;
  }

  /** Runs {@code task}, which must be short, after a while. */
  @SuppressWarnings("FutureReturnValueIgnored")
  static void after(long delay, TimeUnit unit, Runnable task) {
    TIMER.schedule(task, delay, unit);
  }

  /** Makes {@code call} on a thread of its own, after a while. */
  static void submitAfter(long millis, Call call) {
    after(millis, TimeUnit.MILLISECONDS, call::submit);
  }

  private static @Nullable MethodHandle startVirtual() {
    if (Runtime.version().feature() < 21) {
      return null;
    }
    try {
      MethodType type = MethodType.methodType(Thread.class, Runnable.class);
      return MethodHandles.publicLookup().findStatic(Thread.class, "startVirtualThread", type);
    } catch (ReflectiveOperationException e) {
      return null;
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
