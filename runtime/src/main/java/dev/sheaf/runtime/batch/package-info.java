/**
 * The batching engine: operations, the tables that gather their keys, the trips that fetch them,
 * and the graph of values that wait for each other.
 *
 * <p>Lowest package of the runtime: it knows neither jobs nor the types that users see. {@code
 * Deferred} and {@code BatchExecutor} stand thinly above it; generated clients and plans describe
 * their operations to it.
 */
@NullMarked
package dev.sheaf.runtime.batch;

import org.jspecify.annotations.NullMarked;
