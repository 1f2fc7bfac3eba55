package dev.sheaf.runtime.run;

import org.jspecify.annotations.Nullable;

/**
 * Is told what happens to a run, as it happens; see {@link Steering#watch}.
 *
 * <p>Called by the threads that run the items, by many at once, and in the middle of their work: it
 * must be quick, must not throw, and must be safe for use by several threads. What a watch does not
 * override it does not care for.
 */
public interface Watch {

  /**
   * The item at {@code position} was read; it is on its way to a worker, which may be another
   * thread than this one.
   *
   * @param key the item's key, where the source has keys
   */
  default void read(long position, @Nullable String key) {}

  /** An attempt at the item at {@code position} begins, on this thread. */
  default void began(long position) {}

  /** The item at {@code position} went through all stages. */
  default void succeeded(long position) {}

  /**
   * An attempt at the item at {@code position} failed.
   *
   * @param attempt how often its present stage has been tried; 1 for the first
   * @param again whether it is going to be tried once more
   */
  default void failed(long position, int attempt, Throwable cause, boolean again) {}

  /**
   * Something other than an item failed, and the run is about to be given up; the source and the
   * services are still open. Called on the thread that runs the job, which goes on when this
   * returns.
   */
  default void broke(Throwable cause) {}
}
