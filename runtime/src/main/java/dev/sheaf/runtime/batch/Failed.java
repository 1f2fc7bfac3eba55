package dev.sheaf.runtime.batch;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a key or a node, in the place where its value would stand.
 *
 * <p>Siblings that failed as well are kept aside, and are suppressed in the cause only when it is
 * handed to the user: one exception may fail thousands of nodes that have different siblings.
 */
public final class Failed {
  private static final int MOST_SUPPRESSED = 16;

  private final Throwable cause;
  private final List<Throwable> others;

  /** A failure without siblings. */
  public Failed(Throwable cause) {
    this(cause, List.of());
  }

  private Failed(Throwable cause, List<Throwable> others) {
    this.cause = cause;
    this.others = others;
  }

  /** The first failure of {@code results} in their order, with the others beside it; else null. */
  static @Nullable Failed first(@Nullable Object... results) {
    Failed first = null;
    List<Throwable> others = new ArrayList<>();
    for (Object result : results) {
      if (result instanceof Failed failed) {
        if (first == null) {
          first = failed;
        } else if (failed.cause != first.cause && others.size() < MOST_SUPPRESSED) {
          others.add(failed.cause);
        }
      }
    }
    if (first == null || others.isEmpty()) {
      return first;
    }
    others.addAll(0, first.others);
    return new Failed(first.cause, others);
  }

  /** The cause, to which the failures of siblings have been added as suppressed ones. */
  public Throwable cause() {
    for (Throwable other : others) {
      Throwable[] known = cause.getSuppressed();
      if (other != cause
          && known.length < MOST_SUPPRESSED
          && !Arrays.asList(known).contains(other)) {
        cause.addSuppressed(other);
      }
    }
    return cause;
  }

  /** What a future failed with. */
  static Throwable unwrapped(Throwable thrown) {
    boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
    return wrapper && thrown.getCause() != null ? thrown.getCause() : thrown;
  }

  /** Whether an operation failed because its thread was interrupted. */
  static boolean isInterruption(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++) {
      if (cause instanceof InterruptedException || cause instanceof InterruptedIOException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
