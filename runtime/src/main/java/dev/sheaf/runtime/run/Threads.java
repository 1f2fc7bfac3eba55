package dev.sheaf.runtime.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Starts threads: virtual ones where the JVM has them. The only place that knows which. */
public final class Threads {
  /**
   * Loaded when the first virtual thread is wanted, which is not before a job proves to be slow.
   */
  private static final class Virtual implements Runnable {
    static final @Nullable MethodHandle START = find();

    private static @Nullable MethodHandle find() {
      try {
        return MethodHandles.publicLookup()
            .findStatic(
                Thread.class,
                "startVirtualThread",
                MethodType.methodType(Thread.class, Runnable.class));
      } catch (ReflectiveOperationException e) {
        return null;
      }
    }

    private boolean begun;

    /** Starts a virtual thread that does nothing: the same task a second time. */
    @Override
    public void run() {
      if (!begun) {
        begun = true;
        startMany(this, "sheaf-prepared");
      }
    }
  }

  private Threads() {}

  /** Whether {@link #startMany} starts virtual threads. */
  static boolean virtual() {
    return Runtime.version().feature() >= 21;
  }

  /** Whether the JVM would go on if the present thread returned from its last method. */
  public static boolean othersKeepRunning() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] threads = new Thread[group.activeCount() + 8];
    int count = group.enumerate(threads);
    boolean others = count == threads.length;
    for (int i = 0; i < count; i++) {
      others |= threads[i] != Thread.currentThread() && !threads[i].isDaemon();
    }
    return others;
  }

  /** Starts a thread: one of which there may be thousands, or one that is needed at once. */
  static void start(Runnable work, String name, boolean oneOfMany) {
    if (oneOfMany) {
      startMany(work, name);
    } else {
      startFew(work, name);
    }
  }

  /** Starts a thread of which there are few, and that is needed at once. */
  static void startFew(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Gets the JVM ready to start thousands of threads, beside what else is going on: the first
   * virtual thread takes as long as the next thousand.
   */
  static void prepareMany() {
    if (virtual()) {
      startFew(new Virtual(), "sheaf-prepare");
    }
  }

  /** Starts a thread of which there may be thousands. */
  static void startMany(Runnable work, String name) {
    if (!virtual() || Virtual.START == null) {
      startFew(work, name);
      return;
    }
    try {
      Thread unused = (Thread) Virtual.START.invokeExact(work);
    } catch (Throwable e) {
      startFew(work, name);
    }
  }
}
