/**
 * The same jobs, written for Spring Batch: wired by hand, which starts faster than an application
 * context would.
 */
@NullMarked
package dev.sheaf.benchmarks.jobs.spring;

import org.jspecify.annotations.NullMarked;
