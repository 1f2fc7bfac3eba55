package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.Gathered;
import dev.sheaf.runtime.batch.Node;
import dev.sheaf.runtime.batch.Ready;
import dev.sheaf.runtime.batch.Threads;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Tasks that take part in one execution, on threads that take the next one until none is left. */
final class Fibers<T extends @Nullable Object> implements Runnable {
  private static final int MOST_VIRTUAL = 10_000;
  private static final int MOST_PLATFORM = 256;

  private final Execution execution;
  private final List<? extends Callable<? extends T>> tasks;
  private final Node<? extends T>[] results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger toStart = new AtomicInteger();
  private final CountDownLatch threads;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Fibers(Execution execution, Collection<? extends Callable<? extends T>> tasks) {
    this.execution = execution;
    this.tasks = List.copyOf(tasks);
    results = new Node[tasks.size()];
    int most = Threads.virtual() ? MOST_VIRTUAL : MOST_PLATFORM;
    threads = new CountDownLatch(Math.min(most, tasks.size()));
  }

  /** Runs all tasks, and waits for the last of them. */
  Deferred<List<T>> join() {
    toStart.set((int) threads.getCount());
    execution.started(toStart.get());
    try {
      if (toStart.get() > 0) {
        Threads.start(this);
      }
      threads.await();
    } catch (InterruptedException e) {
      next.set(tasks.size());
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for tasks");
    }
    return new Deferred<>(new Gathered<T>(results));
  }

  @Override
  public void run() {
    startOthers();
    execution.enter();
    try {
      for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
        results[i] = call(tasks.get(i));
      }
    } finally {
      execution.leave();
      end();
    }
  }

  /** The first thread starts the others: where they are virtual that wakes fewer processors. */
  private void startOthers() {
    int others = toStart.getAndSet(0) - 1;
    try {
      for (; others > 0; others--) {
        Threads.start(this);
      }
    } catch (OutOfMemoryError e) {
      // There are no more threads to be had; those there are do all the tasks.
      for (; others > 0; others--) {
        execution.arrived();
        end();
      }
    }
  }

  private void end() {
    threads.countDown();
    execution.stopped();
  }

  private static <T extends @Nullable Object> Node<T> call(Callable<? extends T> task) {
    try {
      return Ready.of(task.call());
    } catch (Throwable e) {
      return Ready.failed(e);
    }
  }
}
