package dev.sheaf;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that answers many keys in one round trip.
 *
 * <pre>{@code
 * final class UserStore {
 *   @Batchable(maxSize = 500)
 *   Map<Long, User> users(Set<Long> ids) throws SQLException { … one query … }
 *
 *   @Batchable
 *   List<Price> prices(List<Sku> skus, String currency) { … }
 * }
 * }</pre>
 *
 * <p>The first parameter takes the keys: a {@code Set}, {@code List}, {@code Collection}, {@code
 * int[]}, {@code long[]} or {@code double[]}; they are distinct. The result is a {@code Map} from
 * key to value, or a {@code List} or array parallel to the keys, or a {@code CompletionStage} or
 * {@code Deferred} of one of these. A value type {@code Outcome<V>} reports failure per key. Keys
 * share a trip only where all other arguments are equal.
 *
 * <p>For each class with such methods the compiler writes a client, {@code UserStoreBatch}. A
 * {@link Retry} on the method says which failures of a trip, or of a key, are tried again. The
 * method may be called by several threads at once unless {@link #concurrency()} is 1.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Batchable {

  /** The most keys of one trip; a larger batch is cut into equal ones. Default 0: no cap. */
  int maxSize() default 0;

  /** The most trips of this operation at once in the whole process. Default 8. */
  int concurrency() default 8;

  /**
   * Whether a batch that fails is halved until the keys that make it fail stand alone. Default:
   * false, all keys of the batch fail.
   */
  boolean splitOnError() default false;
}
