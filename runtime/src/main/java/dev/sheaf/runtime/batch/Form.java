package dev.sheaf.runtime.batch;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;

/** The shape in which an operation gives its answer. */
public enum Form {
  /** A map from key to value; a key that it lacks is missing. */
  MAP,
  /** A list parallel to the keys. */
  LIST,
  /** An array parallel to the keys. */
  ARRAY;

  /** Throws if {@code answer} cannot be the answer of {@code operation} to that many keys. */
  void check(Object answer, int keys, String operation) {
    if (this == MAP) {
      return;
    }
    int answers = this == LIST ? ((List<?>) answer).size() : Array.getLength(answer);
    if (answers != keys) {
      throw new IllegalStateException(
          operation
              + " returned "
              + answers
              + " answers to "
              + keys
              + " keys; they must be parallel to the keys");
    }
  }

  /** Hands every answer to the call that asked. */
  void read(Object answer, Call call) {
    if (this == MAP) {
      readMap((Map<?, ?>) answer, call);
    } else if (this == LIST) {
      int position = 0;
      for (Object value : (List<?>) answer) {
        call.answer(position++, value);
      }
    } else {
      for (int i = 0; i < call.size(); i++) {
        call.answer(i, Array.get(answer, i));
      }
    }
  }

  private static void readMap(Map<?, ?> map, Call call) {
    for (int i = 0; i < call.size(); i++) {
      Object key = call.key(i);
      Object value = map.get(key);
      call.answer(i, value == null && !map.containsKey(key) ? Values.MISSING : value);
    }
  }
}
