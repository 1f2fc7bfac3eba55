/** The same jobs, written for Sheaf and started by the {@code Main} that the processor writes. */
@NullMarked
package dev.sheaf.benchmarks.jobs.sheaf;

import org.jspecify.annotations.NullMarked;
