package dev.sheaf.runtime;

/**
 * Says that a batchable method had no value for a key, where a value was needed. Use {@link
 * Deferred#optional()}, or {@code Optional} as the type of a {@code @Fetch} parameter, where a key
 * may be missing.
 *
 * <pre>{@code
 * Deferred<String> name =
 *     users.users(42).map(User::name).recover(MissingKeyException.class, missing -> "nobody");
 * }</pre>
 */
public final class MissingKeyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String operation;
  private final transient Object key;

  /** Names the operation, as {@code Type.method}, and the key it lacks. */
  public MissingKeyException(String operation, Object key) {
    super(operation + " has no value for the key " + key, null, true, false);
    this.operation = operation;
    this.key = key;
  }

  /** {@code Type.method}. */
  public String operation() {
    return operation;
  }

  /** The key. */
  public Object key() {
    return key;
  }
}
