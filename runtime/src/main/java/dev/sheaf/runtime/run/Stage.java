package dev.sheaf.runtime.run;

import org.jspecify.annotations.Nullable;

/**
 * What is fixed at compile time about one service of a fused chain.
 *
 * @param name the service's command name, by which failures name the stage
 * @param asynchronous whether its {@code process} returns a {@link
 *     java.util.concurrent.CompletionStage} to be awaited
 * @param retry which failures are tried again; null where none is
 */
public record Stage(String name, boolean asynchronous, @Nullable RetryPolicy retry) {}
