package dev.sheaf.runtime;

/** Carries a checked exception of a fetch, as its cause, to whoever waited for the value. */
public final class BatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Carries {@code cause}. */
  public BatchException(Throwable cause) {
    super(cause);
  }
}
