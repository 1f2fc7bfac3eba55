/** Batchable methods, their clients and declared fetches, compiled and run. */
@NullMarked
package dev.sheaf.processor.batch;

import org.jspecify.annotations.NullMarked;
