/** Measures how long programs take to start, as whole processes beside an empty one. */
@NullMarked
package dev.sheaf.benchmarks.start;

import org.jspecify.annotations.NullMarked;
