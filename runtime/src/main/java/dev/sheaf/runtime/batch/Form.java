package dev.sheaf.runtime.batch;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape in which an operation gives its answer. */
public enum Form {
  /** A map from key to value; a key that it lacks is missing. */
  MAP,
  /** A list parallel to the keys. */
  LIST,
  /** An array parallel to the keys. */
  ARRAY;

  private static final @Nullable Object[] NOTHING = {};

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
      call.answerAll(((List<?>) answer).toArray(NOTHING));
    } else if (answer instanceof Object[] values) {
      call.answerAll(Arrays.copyOf(values, values.length, Object[].class));
    } else if (!call.answerNumbers(answer)) {
      call.answerAll(boxed(answer));
    }
  }

  private static @Nullable Object[] boxed(Object array) {
    @Nullable Object[] boxed = new Object[Array.getLength(array)];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = Array.get(array, i);
    }
    return boxed;
  }

  private static void readMap(Map<?, ?> map, Call call) {
    @Nullable Object[] answers = new Object[call.size()];
    for (int i = 0; i < answers.length; i++) {
      Object key = call.keys.get(i);
      Object value = map.get(key);
      answers[i] = value == null && !map.containsKey(key) ? Values.MISSING : value;
    }
    call.answerAll(answers);
  }
}
