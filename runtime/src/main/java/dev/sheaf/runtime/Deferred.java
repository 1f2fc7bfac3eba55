package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Chained;
import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.FetchAll;
import dev.sheaf.runtime.batch.Gathered;
import dev.sheaf.runtime.batch.Mapped;
import dev.sheaf.runtime.batch.Node;
import dev.sheaf.runtime.batch.NodeHolder;
import dev.sheaf.runtime.batch.Ready;
import dev.sheaf.runtime.batch.Route;
import dev.sheaf.runtime.batch.Zipped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that may still have to be fetched. What many of them ask of one operation is fetched in
 * one trip.
 *
 * <pre>{@code
 * Deferred<String> food(long userId) {
 *   return users.users(userId).zip(
 *       users.users(users.spouseIds(userId)), (user, spouse) -> user.food() + ", " + spouse.food());
 * }
 * List<String> foods = BatchExecutor.executeAll(List.of(food(42), food(13)));   // two trips or three
 * }</pre>
 *
 * <p>A {@code Deferred} only describes how to get the value; nothing happens until it is executed,
 * or awaited. Each execution works it out once, however often it occurs there, and a later
 * execution does so anew unless it is {@link #shared()}. Functions given to these methods run one
 * at a time per execution and must not block.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the value
 */
public class Deferred<T extends @Nullable Object> implements NodeHolder<T> {
  private final Node<T> node;

  Deferred(Node<T> node) {
    this.node = node;
  }

  /** A value that is known already. */
  public static <T extends @Nullable Object> Deferred<T> of(T value) {
    return new Deferred<>(Ready.of(value));
  }

  /** A failure that is known already. */
  public static <T extends @Nullable Object> Deferred<T> failed(Throwable failure) {
    return new Deferred<>(Ready.failed(failure));
  }

  /**
   * All values, in the order of {@code parts}. Fails once all have ended if any failed: with the
   * first failure in this order, to which the others are added as suppressed.
   */
  public static <T extends @Nullable Object> Deferred<List<T>> all(
      Collection<? extends Deferred<? extends T>> parts) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Node<? extends T>[] nodes = new Node[parts.size()];
    int i = 0;
    for (Deferred<? extends T> part : parts) {
      nodes[i++] = part.node();
    }
    return new Deferred<>(new Gathered<T>(nodes));
  }

  /** All values of a map, under the same keys in the same order; fails as {@link #all} does. */
  public static <K, V extends @Nullable Object> Deferred<Map<K, V>> allValues(
      Map<K, ? extends Deferred<? extends V>> parts) {
    List<K> keys = List.copyOf(parts.keySet());
    return Deferred.<V>all(parts.values()).map(values -> joined(keys, values));
  }

  /** An unchanging map from each key to the value in the same place. */
  private static <K, V extends @Nullable Object> Map<K, V> joined(List<K> keys, List<V> values) {
    Map<K, V> map = new LinkedHashMap<>(keys.size() * 4 / 3 + 1);
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  /** Called by generated clients: the value of one key, or of the key that a node will have. */
  public static <T extends @Nullable Object> Deferred<T> fetch(Route route, @Nullable Object key) {
    return new Deferred<>(new KeyFetch<>(route, key));
  }

  /** Called by generated clients: the values of many keys; missing ones are left out. */
  public static <K, V extends @Nullable Object> Deferred<Map<K, V>> fetchAll(
      Route route, Collection<? extends K> keys) {
    return new Deferred<>(new FetchAll<>(route, List.copyOf(keys)));
  }

  /** The result of a function of the value. What the function throws is the failure. */
  public <U extends @Nullable Object> Deferred<U> map(Function<? super T, ? extends U> function) {
    return new Deferred<>(new Mapped<>(node, function));
  }

  /** The value of the {@code Deferred} that a function of the value gives. */
  public <U extends @Nullable Object> Deferred<U> flatMap(
      Function<? super T, ? extends Deferred<? extends U>> function) {
    return chain(
        "flatMap",
        function,
        (value, failure) -> failure == null ? Deferred.<U>nodeOf(function.apply(value)) : null);
  }

  /**
   * The result of a function of this value and another. Fails once both have ended if either
   * failed: with this one's failure first.
   */
  public <B extends @Nullable Object, U extends @Nullable Object> Deferred<U> zip(
      Deferred<B> other, BiFunction<? super T, ? super B, ? extends U> function) {
    return new Deferred<>(new Zipped<>(node, other.node(), function));
  }

  /** The result of a function of the failure, where there is one. */
  public Deferred<T> recover(Function<? super Throwable, ? extends T> function) {
    return chain(
        "recover",
        function,
        (value, failure) -> failure == null ? null : Ready.of(function.apply(failure)));
  }

  /** The result of a function of the failure, where there is one of this type. */
  public <X extends Throwable> Deferred<T> recover(
      Class<X> type, Function<? super X, ? extends T> function) {
    return chain(
        "recover",
        function,
        (value, failure) ->
            type.isInstance(failure) ? Ready.of(function.apply(type.cast(failure))) : null);
  }

  /** The value of the {@code Deferred} that a function of the failure gives, where there is one. */
  public Deferred<T> recoverWith(
      Function<? super Throwable, ? extends Deferred<? extends T>> function) {
    return chain(
        "recoverWith",
        function,
        (value, failure) -> failure == null ? null : Deferred.<T>nodeOf(function.apply(failure)));
  }

  /** The value; empty where it is null, or where a key that it depends on is missing. */
  public Deferred<Optional<T>> optional() {
    Deferred<Optional<T>> present = map(Optional::ofNullable);
    return present.recover(MissingKeyException.class, missing -> Optional.empty());
  }

  /** The value kept from one execution to the next. */
  public Shared<T> shared() {
    return Shared.of(this);
  }

  /**
   * Waits for the value, within {@code process} or {@link BatchExecutor#run}. Only this item waits;
   * what all items in flight ask for meanwhile is gathered.
   *
   * @throws IllegalStateException outside of these, or within a function given to a {@code
   *     Deferred}
   * @throws BatchException if the fetch fails with a checked exception, which is its cause
   */
  public T await() {
    Execution execution = Execution.current();
    if (execution == null) {
      throw new IllegalStateException(
          "await() works within process of a job and within BatchExecutor.run(…), on the thread"
              + " that runs it; elsewhere use BatchExecutor.execute(…)");
    }
    return BatchExecutor.take(execution.await(node));
  }

  /** Called by the engine and by generated clients. */
  @Override
  public final Node<T> node() {
    return node;
  }

  private <U extends @Nullable Object> Deferred<U> chain(
      String label,
      Object function,
      BiFunction<@Nullable T, @Nullable Throwable, @Nullable Node<U>> step) {
    return new Deferred<>(new Chained<>(label, function, node, step));
  }

  @SuppressWarnings("unchecked")
  private static <U extends @Nullable Object> Node<U> nodeOf(
      @Nullable Deferred<? extends U> deferred) {
    if (deferred == null) {
      throw new NullPointerException(
          "the function returned null instead of a Deferred; Deferred.of(null) stands for null");
    }
    return (Node<U>) deferred.node();
  }
}
