/**
 * The place for what a run shows and takes on a terminal, which the runtime is to find by {@code
 * ServiceLoader}. It is empty so far: the runtime itself prints plain progress lines and a summary,
 * and stops in order on Ctrl-C.
 */
@NullMarked
package dev.sheaf.console;

import org.jspecify.annotations.NullMarked;
