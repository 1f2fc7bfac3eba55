package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Answer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a batchable method reports for one key: a value or a failure, so that one bad key does not
 * fail the others.
 *
 * <pre>{@code
 * @Batchable
 * Map<Long, Outcome<User>> users(Set<Long> ids) {
 *   …
 *   answers.put(id, found ? Outcome.of(user) : Outcome.failed(new AccessDenied(id)));
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <V> the type of the value
 */
public final class Outcome<V extends @Nullable Object> implements Answer {
  private final @Nullable V value;
  private final @Nullable Throwable error;

  private Outcome(@Nullable V value, @Nullable Throwable error) {
    this.value = value;
    this.error = error;
  }

  /** A value, which may be null. */
  public static <V extends @Nullable Object> Outcome<V> of(V value) {
    return new Outcome<>(value, null);
  }

  /** A failure of this key alone. */
  public static <V extends @Nullable Object> Outcome<V> failed(Throwable error) {
    return new Outcome<>(null, Objects.requireNonNull(error, "error"));
  }

  /** The value; null also where there is a failure. */
  public @Nullable V value() {
    return value;
  }

  /** The failure; null where there is none. */
  public @Nullable Throwable error() {
    return error;
  }

  @Override
  public @Nullable Object answered() {
    return value;
  }

  @Override
  public @Nullable Throwable failure() {
    return error;
  }

  @Override
  public String toString() {
    return error == null ? "Outcome[" + value + "]" : "Outcome[failed: " + error + "]";
  }
}
