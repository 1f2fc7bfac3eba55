package dev.sheaf.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An item that failed for good, and why.
 *
 * <pre>{@code
 * void failed(Iterable<Failure<Path>> failures) {
 *   for (Failure<Path> failure : failures) {
 *     System.err.println(failure.item() + ": " + failure.cause().getMessage());
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable, so safe for use by several threads where the item is.
 *
 * @param position the item's place in the source's order, counted from 0
 * @param item the item as the source gave it; null if the source gave null
 * @param attempts how often it was tried, at least 1
 * @param stage the name of the service that failed, of several in a chain
 * @param cause what the last attempt threw
 * @param <T> the source's item type
 */
public record Failure<T extends @Nullable Object>(
    long position, @Nullable T item, int attempts, String stage, Throwable cause) {}
