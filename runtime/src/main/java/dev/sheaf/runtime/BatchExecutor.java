package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.Failed;
import dev.sheaf.runtime.batch.Values;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Executes what was deferred, in any program.
 *
 * <pre>{@code
 * UserStoreBatch users = new UserStoreBatch(store);
 * User user = BatchExecutor.execute(users.users(42));
 * List<User> both = BatchExecutor.executeAll(List.of(users.users(42), users.users(13)));   // one trip
 * String food = BatchExecutor.run(() -> users.users(42).await().food());
 * }</pre>
 *
 * <p>Each call is an execution of its own: equal keys are asked for once within it, and nothing of
 * it is kept. Safe for use by several threads. Unchecked exceptions are thrown as they are, checked
 * ones as the cause of a {@link BatchException}.
 */
public final class BatchExecutor {
  private BatchExecutor() {}

  /** The value of {@code deferred}. Blocks until it is there. */
  public static <T extends @Nullable Object> T execute(Deferred<T> deferred) {
    Execution execution = new Execution();
    execution.started();
    execution.arrived();
    try {
      return take(execution.await(deferred.node()));
    } finally {
      execution.end();
    }
  }

  /** The values of all, in their order; fails as {@link Deferred#all} does. */
  public static <T extends @Nullable Object> List<T> executeAll(
      Collection<? extends Deferred<? extends T>> all) {
    return execute(Deferred.<T>all(all));
  }

  /**
   * Runs {@code task}, within which {@link Deferred#await()} works, on the current thread. Within
   * another such task it simply runs it there.
   */
  public static <T extends @Nullable Object> T run(Callable<T> task) {
    if (Execution.current() != null) {
      return call(task);
    }
    Execution execution = new Execution();
    execution.started();
    execution.enter();
    try {
      return call(task);
    } finally {
      execution.leave();
      execution.end();
    }
  }

  /**
   * Runs all tasks beside each other, on threads of their own, virtual where the JVM has such; what
   * they {@linkplain Deferred#await() await} is gathered.
   *
   * @return their results in their order; fails as {@link Deferred#all} does, once all have ended
   */
  public static <T extends @Nullable Object> List<T> runAll(
      Collection<? extends Callable<? extends T>> tasks) {
    Execution execution = new Execution();
    try {
      return execute(new Fibers<T>(execution, tasks).join());
    } finally {
      execution.end();
    }
  }

  /** The value; a failure is thrown, in a {@link BatchException} if it is a checked one. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  static <T extends @Nullable Object> T take(Object stored) {
    if (stored instanceof Failed failed) {
      throw unchecked(failed.cause());
    }
    return Values.load(stored);
  }

  /** What the task returns; what it throws is treated as by {@link #take}. */
  static <T extends @Nullable Object> T call(Callable<T> task) {
    try {
      return task.call();
    } catch (Exception e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked ? unchecked : new BatchException(cause);
  }
}
