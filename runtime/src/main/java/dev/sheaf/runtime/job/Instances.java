package dev.sheaf.runtime.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What a job made for one run, to be closed at its end; the generated bindings extend it.
 *
 * <p>Used by one thread at a time.
 */
public abstract class Instances {
  private final Substitutes substitutes;
  private final Deque<AutoCloseable> closeables = new ArrayDeque<>();

  /** Nothing is made yet; {@code substitutes} take the place of what would be. */
  protected Instances(Substitutes substitutes) {
    this.substitutes = substitutes;
  }

  /** What a test handed in for {@code type}; null where the job makes its own. */
  protected final <X> @Nullable X handedIn(Class<? super X> type) {
    return substitutes.get(type);
  }

  /** Takes note of an instance that was just made, and returns it. */
  protected final <X> X made(X instance) {
    if (instance instanceof AutoCloseable closeable) {
      closeables.push(closeable);
    }
    return instance;
  }

  /** Closes what was made, in reverse order; every close is attempted. */
  public final void close() throws Throwable {
    Throwable first = null;
    while (!closeables.isEmpty()) {
      try {
        closeables.pop().close();
      } catch (Throwable e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
