package dev.sheaf.runtime.record;

import java.io.Serial;

/**
 * The records of a run cannot be made, read or continued. The message says what, where and how to
 * mend it, so that it can be shown as it is.
 */
public final class RecordException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  RecordException(String message) {
    super(message);
  }

  RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
