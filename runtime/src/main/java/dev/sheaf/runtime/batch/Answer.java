package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/** A value or a failure that an operation reports for one key, beside the answers to the others. */
public interface Answer {

  /** The value; null also where there is a failure. */
  @Nullable Object answered();

  /** The failure; null where there is none. */
  @Nullable Throwable failure();
}
