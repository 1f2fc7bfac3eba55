/**
 * Compares how long javac takes with Sheaf, and with the same classes wired by hand with Dagger.
 */
@NullMarked
package dev.sheaf.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
