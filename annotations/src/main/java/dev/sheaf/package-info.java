/**
 * The annotations from which Sheaf writes a batch program: {@link dev.sheaf.Source} gives the
 * items, {@link dev.sheaf.Service} handles each of them, {@link dev.sheaf.Param} marks what the
 * person running the job supplies, {@link dev.sheaf.Retry} says which failures are worth another
 * attempt, {@link dev.sheaf.Batchable} marks what answers many keys in one trip, and {@link
 * dev.sheaf.Fetch} what each item needs of it.
 *
 * <p>This package depends on nothing but {@code jakarta.inject}. The annotations are read while
 * {@code javac} runs; none is looked at when the program runs.
 */
@NullMarked
package dev.sheaf;

import org.jspecify.annotations.NullMarked;
