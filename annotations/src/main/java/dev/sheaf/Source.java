package dev.sheaf;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class or record that gives the items of a job.
 *
 * <pre>{@code
 * @Source
 * record Numbers(@Param(defaultValue = "10") int count) {
 *   IntStream items() {
 *     return IntStream.rangeClosed(1, count);
 *   }
 * }
 * }</pre>
 *
 * <p>The type either implements {@link Iterable} or has a no-argument method {@code items()} that
 * returns an {@code Iterable}, {@code Iterator}, {@code Stream}, {@code IntStream}, {@code
 * LongStream}, {@code DoubleStream} or an array, and that may throw anything. Items are pulled
 * lazily by one thread at a time, a bounded number ahead of the service.
 *
 * <p>Optional methods, none of them private:
 *
 * <ul>
 *   <li>{@code int size()} or {@code long size()}: the number of items, for progress. A {@code
 *       Collection} or a sized spliterator needs none.
 *   <li>{@code String key(T item)}: what identifies an item across runs. Without it, its position
 *       does. Keys must be unique within a run.
 *   <li>{@code void failed(Iterable<Failure<T>> failures)}: called once after the run if any item
 *       failed.
 *   <li>{@code void finish()}: called once after the last item, unless the run broke off.
 * </ul>
 *
 * <p>Streams, iterators and sources that are {@link AutoCloseable} are closed when the run ends.
 *
 * <p>Every wrong use is reported by the compiler, with a {@code SHEAF-nnn} id.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Source {}
