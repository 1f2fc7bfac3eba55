package dev.sheaf.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts keys and values together. */
final class Maps {
  private Maps() {}

  /** An unchanging map from each key to the value in the same place. */
  static <K, V extends @Nullable Object> Map<K, V> of(List<K> keys, List<V> values) {
    Map<K, V> map = new LinkedHashMap<>(keys.size() * 4 / 3 + 1);
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(map);
  }
}
