package dev.sheaf.runtime;

/**
 * What one batchable operation did.
 *
 * @param trips calls of the operation, retries and splits included
 * @param keys keys asked for, over all trips
 * @param largest the most keys in one trip
 * @param failed trips that failed
 */
public record BatchStats(long trips, long keys, long largest, long failed) {}
