package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/**
 * What may stand in the place of a value: a null place is one without an answer yet, a {@link
 * Failed} one that failed, and the two marks below are an answer of null and no answer at all.
 */
public final class Values {
  /** The operation answered, and had nothing for this key. */
  public static final Object MISSING = new Values();

  private static final Object NULL = new Values();

  private Values() {}

  /** What to store for {@code value}. */
  static Object store(@Nullable Object value) {
    return value == null ? NULL : value;
  }

  /** What was stored, which must be there by now. */
  static Object present(@Nullable Object stored) {
    if (stored == null) {
      throw new IllegalStateException("there is no answer yet");
    }
    return stored;
  }

  /** The value that was stored; neither a failure nor missing. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public static <T extends @Nullable Object> T load(Object stored) {
    return (T) (stored == NULL ? null : stored);
  }

  /** Whether the answers are outcomes, as then all are that are there. */
  static boolean anyOutcome(@Nullable Object[] answers) {
    for (Object answer : answers) {
      if (answer != null && answer != MISSING) {
        return answer instanceof Answer;
      }
    }
    return false;
  }
}
