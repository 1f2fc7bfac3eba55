package dev.sheaf;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a parameter of {@code process} is fetched; the compiler plans the trips for many items
 * at once.
 *
 * <pre>{@code
 * @Service
 * record Couples(UserStore store) {
 *   Couple process(
 *       long userId,
 *       @Fetch("store.users(userId)") User user,
 *       @Fetch("store.spouseIds(userId)") long spouseId,
 *       @Fetch("store.users(spouseId)") User spouse) { … }
 * }
 * }</pre>
 *
 * <p>A collection of keys where one key is expected fans out: the parameter is a {@code List<V>} in
 * that order, or a {@code Map<K, V>}. A missing key makes an {@code Optional<V>} empty and is
 * absent from a {@code Map}; elsewhere it fails the item. An empty {@code Optional} as argument
 * makes no fetch and gives empty.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Fetch {

  /**
   * The call: a {@link Batchable} method with its arguments, behind a constructor parameter, field
   * or no-argument method of the service that has it, or alone where it is the service's own.
   *
   * <p>Arguments are parameters of {@code process}, or fields, no-argument methods or constructor
   * parameters of the service, each with accessors behind it: {@code order.customer.id}.
   */
  String value();

  /**
   * Whether this fetch, and what it needs, goes out as soon as its inputs are there, even if that
   * costs a trip: {@code @Fetch(value = "ledger.balances(account)", early = true)} where the ledger
   * is the slowest of all.
   *
   * <p>Default: false. It then waits for a later round where it can share a trip, if that delays
   * nothing but itself; the number of rounds is always the fewest.
   */
  boolean early() default false;
}
