package dev.sheaf.runtime.batch;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values that an operation has for many keys, by key in their order; missing ones left out. */
public final class FetchAll<K, V extends @Nullable Object> extends Node<Map<K, V>> {
  private final Route route;
  private final Collection<? extends K> keys;
  private int[] slots = {};
  private int size;
  private @Nullable SlotRange range;

  /** Asks for all {@code keys}; the collection must not change until they are there. */
  public FetchAll(Route route, Collection<? extends K> keys) {
    this.route = route;
    this.keys = keys;
  }

  @Override
  void begin(Execution execution) {
    Context context = execution.context(route, keys.size());
    slots = new int[keys.size()];
    int from = Integer.MAX_VALUE;
    int to = 0;
    try {
      for (K key : keys) {
        int slot = context.ask(key);
        slots[size++] = slot;
        if (context.table.stored(slot) == null) {
          from = Math.min(from, slot);
          to = Math.max(to, slot + 1);
        }
      }
    } catch (RuntimeException e) {
      complete(execution, new Failed(e));
      return;
    }
    range = new SlotRange(this, 0, Math.min(from, to), to);
    if (!context.await(range)) {
      answered(execution, 0);
    }
  }

  @Override
  void answered(Execution execution, int trip) {
    KeyTable table = execution.context(route, 0).table;
    Map<K, V> values = new LinkedHashMap<>(size * 4 / 3 + 1);
    Failed failure = null;
    for (int i = 0; i < size; i++) {
      Object stored = table.stored(slots[i]);
      if (stored instanceof Failed) {
        failure = Failed.first(failure, stored);
      } else if (stored != Values.MISSING && stored != null) {
        values.put(key(table, slots[i]), Values.load(stored));
      }
    }
    complete(execution, failure == null ? Collections.unmodifiableMap(values) : failure);
  }

  @SuppressWarnings("unchecked")
  private K key(KeyTable table, int slot) {
    return (K) table.key(slot);
  }

  @Override
  void reset() {
    slots = new int[0];
    size = 0;
    range = null;
  }

  @Override
  void withdrawn(Execution execution) {
    if (range != null) {
      execution.context(route, 0).withdraw(range);
    }
  }

  @Override
  String label() {
    return route + "(" + keys.size() + " keys)";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    Context context = execution.context(route, 0);
    for (int i = 0; i < size; i++) {
      if (context.table.stored(slots[i]) == null) {
        context.eachAwaited(slots[i], awaited);
      }
    }
  }
}
