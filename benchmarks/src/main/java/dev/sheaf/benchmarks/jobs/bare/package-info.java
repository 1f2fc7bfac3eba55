/** What a programmer writes without any library, which nothing can be much faster than. */
@NullMarked
package dev.sheaf.benchmarks.jobs.bare;

import org.jspecify.annotations.NullMarked;
