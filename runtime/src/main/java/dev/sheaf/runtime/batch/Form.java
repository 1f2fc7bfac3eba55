package dev.sheaf.runtime.batch;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;

/** The shape in which an operation gives its answer. */
public enum Form {
  /** A map from key to value; a key that it lacks is missing. */
  MAP {
    @Override
    void check(Object answer, int keys, String operation) {
      // Whatever it lacks is missing.
    }

    @Override
    void read(Object answer, Call call) {
      Map<?, ?> map = (Map<?, ?>) answer;
      int size = call.size();
      for (int i = 0; i < size; i++) {
        Object key = call.key(i);
        Object value = map.get(key);
        call.answer(i, value == null && !map.containsKey(key) ? Values.MISSING : value);
      }
    }
  },
  /** A list parallel to the keys. */
  LIST {
    @Override
    void check(Object answer, int keys, String operation) {
      checkLength(((List<?>) answer).size(), keys, operation);
    }

    @Override
    void read(Object answer, Call call) {
      int i = 0;
      for (Object value : (List<?>) answer) {
        call.answer(i++, value);
      }
    }
  },
  /** An array parallel to the keys. */
  ARRAY {
    @Override
    void check(Object answer, int keys, String operation) {
      checkLength(Array.getLength(answer), keys, operation);
    }

    @Override
    void read(Object answer, Call call) {
      int size = call.size();
      for (int i = 0; i < size; i++) {
        call.answer(i, Array.get(answer, i));
      }
    }
  };

  /** Throws if {@code answer} cannot be the answer of {@code operation} to that many keys. */
  abstract void check(Object answer, int keys, String operation);

  /** Hands every answer to the call that asked. */
  abstract void read(Object answer, Call call);

  private static void checkLength(int answers, int keys, String operation) {
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
}
