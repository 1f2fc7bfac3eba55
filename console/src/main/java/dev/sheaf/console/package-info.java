/**
 * Shows a run on the terminal and lets people steer it: the {@link dev.sheaf.runtime.job.Console}
 * that the runtime finds. This package ties the others together, which do not know each other:
 * {@code terminal} draws, {@code log} captures and keeps what is logged and printed, {@code shell}
 * opens when the run is paused, {@code page} is what a browser shows, {@code help} lays help out.
 */
@NullMarked
package dev.sheaf.console;

import org.jspecify.annotations.NullMarked;
