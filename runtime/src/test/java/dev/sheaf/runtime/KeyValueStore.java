package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Caller;
import dev.sheaf.runtime.batch.Form;
import dev.sheaf.runtime.batch.Keys;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.TripCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A store of one operation, with a client as the compiler would write it. */
final class KeyValueStore<K, V> implements Caller {
  /** Answers a set of keys. */
  interface Answers<K, V> {
    @Nullable Object answer(Set<K> keys, List<?> arguments) throws Throwable;
  }

  final Operation operation;
  final List<List<K>> batches = new ArrayList<>();
  private final Answers<K, V> answers;

  KeyValueStore(String name, Answers<K, V> answers, UnaryOperator<Operation.Builder> how) {
    this.answers = answers;
    operation = how.apply(Operation.named(name, this, Form.MAP, this, 0)).build();
  }

  KeyValueStore(String name, Answers<K, V> answers) {
    this(name, answers, builder -> builder);
  }

  /** A store that looks its keys up in {@code content}, and lacks what stands not there. */
  static <K, V> KeyValueStore<K, V> of(String name, Map<K, V> content) {
    return new KeyValueStore<>(name, (keys, arguments) -> pick(content, keys));
  }

  private static <K, V> Map<K, V> pick(Map<K, V> content, Set<K> keys) {
    Map<K, V> picked = new LinkedHashMap<>();
    for (K key : keys) {
      if (content.containsKey(key)) {
        picked.put(key, content.get(key));
      }
    }
    return picked;
  }

  Deferred<V> get(K key, Object... arguments) {
    return Deferred.fetch(operation.with(arguments), key);
  }

  Deferred<V> get(Deferred<? extends K> key) {
    return Deferred.fetch(operation.with(), key.node());
  }

  Deferred<Map<K, V>> getAll(Collection<? extends K> keys) {
    return Deferred.fetchAll(operation.with(), keys);
  }

  TripCounts trips() {
    return operation.counts();
  }

  @Override
  public @Nullable Object call(int method, Keys keys, @Nullable Object[] arguments)
      throws Throwable {
    synchronized (batches) {
      batches.add(keys.<K>list().stream().toList());
    }
    return answers.answer(keys.set(), Arrays.asList(arguments));
  }
}
