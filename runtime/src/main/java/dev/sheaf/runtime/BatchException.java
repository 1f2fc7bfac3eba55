package dev.sheaf.runtime;

/**
 * Carries a checked exception of a fetch, as its cause, to whoever waited for the value.
 *
 * <pre>{@code
 * try {
 *   return users.users(42).await();
 * } catch (BatchException e) {
 *   throw new IllegalStateException("no connection", e.getCause()); // an SQLException
 * }
 * }</pre>
 */
public final class BatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Carries {@code cause}. */
  public BatchException(Throwable cause) {
    super(cause);
  }
}
