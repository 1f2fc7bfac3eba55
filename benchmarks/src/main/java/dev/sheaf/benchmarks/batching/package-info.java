/**
 * Compares ways to batch: by hand, java-dataloader, and the three of Sheaf, on the same store, in
 * processor time and bytes for each logical load.
 */
@NullMarked
package dev.sheaf.benchmarks.batching;

import org.jspecify.annotations.NullMarked;
