package dev.sheaf.runtime.run;

import org.jspecify.annotations.Nullable;

/**
 * What is fixed at compile time about one service of a fused chain, or about the fetches in front
 * of it.
 *
 * @param name the service's command name, by which failures name the stage
 * @param asynchronous whether its {@code process} returns a {@link
 *     java.util.concurrent.CompletionStage} to be awaited
 * @param retry which failures are tried again; null where none is
 * @param gathered what is gathered for many items at once: {@link #NOTHING}, {@link #FETCHES} or
 *     {@link #RESULTS}
 */
public record Stage(String name, boolean asynchronous, @Nullable RetryPolicy retry, int gathered) {
  /** Items are handled one by one. */
  public static final int NOTHING = 0;

  /**
   * What the next stage, the service's {@code process}, takes is fetched for many items at once.
   */
  public static final int FETCHES = 1;

  /** The results are worked out for many items at once. */
  public static final int RESULTS = 2;

  /** A stage that handles items one by one. */
  public Stage(String name, boolean asynchronous, @Nullable RetryPolicy retry) {
    this(name, asynchronous, retry, NOTHING);
  }
}
