package dev.sheaf.runtime.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An operation together with its arguments beside the keys: what keys must have in common to share
 * a trip.
 */
public final class Route {
  private final Operation operation;
  private final @Nullable Object[] arguments;

  Route(Operation operation, @Nullable Object[] arguments) {
    this.operation = operation;
    this.arguments = arguments;
  }

  /** The operation. */
  public Operation operation() {
    return operation;
  }

  /** Whether it has no arguments, so that the operation has no other route. */
  boolean isPlain() {
    return arguments.length == 0;
  }

  @Nullable Object call(Keys keys) throws Throwable {
    return operation.call(keys, arguments);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Route route
            && operation.equals(route.operation)
            && Arrays.equals(arguments, route.arguments));
  }

  @Override
  public int hashCode() {
    return 31 * operation.hashCode() + Arrays.hashCode(arguments);
  }

  @Override
  public String toString() {
    return arguments.length == 0 ? operation.name() : operation.name() + Arrays.toString(arguments);
  }
}
