/** The same jobs, written for Easy Batch. */
@NullMarked
package dev.sheaf.benchmarks.jobs.easybatch;

import org.jspecify.annotations.NullMarked;
