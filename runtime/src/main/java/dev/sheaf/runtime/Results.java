package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Failed;
import dev.sheaf.runtime.batch.Values;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Hands stored results over to users. */
final class Results {
  private Results() {}

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
