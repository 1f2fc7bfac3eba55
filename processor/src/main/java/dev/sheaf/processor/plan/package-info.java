/**
 * Plans fetches: which of them share a trip, and in which round each trip goes out. Knows neither
 * the compiler's model nor how code is written.
 */
@NullMarked
package dev.sheaf.processor.plan;

import org.jspecify.annotations.NullMarked;
