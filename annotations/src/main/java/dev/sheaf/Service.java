package dev.sheaf;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class or record that handles the items of a job, one by one.
 *
 * <pre>{@code
 * /** Squares every number. *}{@code /
 * @Service
 * final class Squares {
 *   long process(int n) {
 *     return (long) n * n;
 *   }
 * }
 * }</pre>
 *
 * <p>The type has exactly one non-private method named {@code process}, its own or inherited, whose
 * first parameter is the item. It returns a result or {@code void}, may return a {@link
 * java.util.concurrent.CompletionStage}, which is awaited, and may throw anything: what it throws
 * fails that item alone. {@code null} is a result like any other.
 *
 * <p>For each service the compiler writes {@code …Job}, {@code …Params} and, once per package,
 * {@code Main}. One instance of the service serves all workers at once, so it must be safe for use
 * by several threads unless {@link #concurrency()} is 1. An optional {@code void finish()} is
 * called once after the last item and sees all that {@code process} wrote; a service that is {@link
 * AutoCloseable} is closed after that.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Service {

  /**
   * The {@link Source} whose items this service handles, or another {@code @Service} whose results
   * are this one's items.
   *
   * <p>Left out, it is the only source visible in this package that gives such items; of several,
   * one whose item type equals the parameter's comes before one that merely converts to it.
   */
  Class<?> source() default void.class;

  /**
   * The command's name: letters, digits and inner hyphens.
   *
   * <p>Default: the type's simple name in kebab-case, {@code word-count} for {@code WordCount}.
   */
  String name() default "";

  /**
   * How many items are handled at once.
   *
   * <p>Default 0: chosen by the runtime, many on virtual threads (Java 21 and later), twice the
   * number of cores on platform threads.
   */
  int concurrency() default 0;

  /**
   * The cap on starts of attempts over all workers, as a count per {@code s}, {@code m} or {@code
   * h}: {@code "100/s"}, {@code "6000/m"}. Starts are spaced evenly, without bursts.
   *
   * <p>Default: none.
   */
  String rate() default "";

  /**
   * How long one attempt may take, its fetches included, as a number and a unit ({@code ms}, {@code
   * s}, {@code m}, {@code h}, {@code d}): {@code "30s"}. An attempt that takes longer is
   * interrupted and fails with a {@link java.util.concurrent.TimeoutException}.
   *
   * <p>Default: none.
   */
  String timeout() default "";

  /**
   * Dagger modules that provide what the source or the service needs; each must be usable without
   * an instance, or have a constructor without parameters.
   *
   * <p>Default: none.
   */
  Class<?>[] modules() default {};
}
