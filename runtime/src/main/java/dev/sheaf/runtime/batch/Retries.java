package dev.sheaf.runtime.batch;

/** Which failures of an operation are tried again, and when. */
public interface Retries {
  /** Nothing is tried again. */
  Retries NONE = (failure, attempt) -> -1;

  /**
   * The wait in milliseconds before another attempt.
   *
   * @param failure what went wrong
   * @param attempt the number of the attempt that failed, from 1
   * @return a negative number where no other attempt is to be made
   */
  long delayMillis(Throwable failure, int attempt);
}
