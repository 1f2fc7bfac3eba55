package dev.sheaf;

import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which failures of a {@link Service}, or of a {@link Batchable} method, are tried again, and
 * when.
 *
 * <pre>{@code
 * @Service
 * @Retry(on = {IOException.class, TimeoutException.class}, delays = {"1s", "5s", "30s"}, jitter = 0.1)
 * final class Download { … }
 * }</pre>
 *
 * <p>A failure of one of these types, or of a subtype, is tried again after each delay in turn:
 * three delays make four attempts at most. Waiting occupies no worker. Without this annotation
 * nothing is retried.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retry {

  /**
   * The types of failure that are tried again, subtypes included; at least one. Default: {@link
   * IOException}.
   */
  Class<? extends Throwable>[] on() default {IOException.class};

  /**
   * The waits before the second, third, … attempt, each a number and a unit ({@code ms}, {@code s},
   * {@code m}, {@code h}, {@code d}); at least one. Default: one, two and three seconds.
   */
  String[] delays() default {"1s", "2s", "3s"};

  /**
   * By which share of itself a delay varies at random, from 0 (not at all) to 1 (between nothing
   * and twice the delay). Default: 0.
   */
  double jitter() default 0.0;
}
