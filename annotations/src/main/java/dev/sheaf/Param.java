package dev.sheaf;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a constructor parameter or record component that the person running the job supplies.
 *
 * <pre>{@code
 * @Source
 * record Files(
 *     @Param(positional = true) Path directory,
 *     @Param(defaultValue = "30s", env = "SCAN_TIMEOUT") Duration timeout,
 *     @Param Optional<Pattern> matching) { … }
 * }</pre>
 *
 * <p>Each becomes an option of the command line ({@code --timeout 30s}) and a setter of the
 * generated {@code …Params}. The command line comes before the environment, the environment before
 * the default. Absent everywhere, an {@code Optional} is empty, a {@code List}, {@code Set} or
 * {@code Map} is empty, a {@code boolean} is false, and all else is required.
 *
 * <p>A record whose components are {@code @Param}s is a group: its options are the job's. A sealed
 * type is a choice among its permitted classes, each a group.
 */
@Documented
@Qualifier @Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Param {

  /**
   * The parameter's name in any case style; the option is its kebab-case form. On a group or a
   * choice it is the prefix of the group's options.
   *
   * <p>Default: the constructor parameter's or component's own name. It cannot be {@code help},
   * {@code version} or {@code param}, nor begin with {@code run-}.
   */
  String name() default "";

  /** The text shown by {@code --help}. Default: the Javadoc {@code @param} text. */
  String help() default "";

  /**
   * The value, or for a {@code List}, {@code Set} or {@code Map} the values, taken when none is
   * supplied, written as on the command line. Checked at compile time where the type allows.
   *
   * <p>Default: none, so that no default, {@code ""} and several values differ.
   */
  String[] defaultValue() default {};

  /**
   * The environment variable to fall back to; an empty variable counts as absent. Default: none.
   */
  String env() default "";

  /**
   * Whether the value is never to be shown, logged or recorded. A secret may also come from {@code
   * --NAME-file FILE}, or from a prompt on a terminal. It has one value, and no default. Default:
   * false.
   */
  boolean secret() default false;

  /**
   * Whether it is an operand instead of an option; operands stand in declaration order, and a
   * {@code List} takes the rest. Default: false.
   */
  boolean positional() default false;

  /**
   * The class whose only one-argument method from {@code String}, static or of an instance, makes
   * the value, or each element of a collection. Default: found by the type.
   */
  Class<?> converter() default void.class;
}
