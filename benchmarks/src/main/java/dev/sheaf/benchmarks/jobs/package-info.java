/**
 * Compares the executor with its peers: each trial is a whole process in a fresh JVM, the trials of
 * all contenders take turns, and a table of medians comes out.
 *
 * <p>{@link dev.sheaf.benchmarks.jobs.Comparison} is the program; the sub-packages hold what runs
 * inside the measured processes, which know nothing of it.
 */
@NullMarked
package dev.sheaf.benchmarks.jobs;

import org.jspecify.annotations.NullMarked;
