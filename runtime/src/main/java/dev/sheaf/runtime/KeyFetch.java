package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Fetch;
import dev.sheaf.runtime.batch.Route;
import org.jspecify.annotations.Nullable;

/** The fetch of one key, which is a {@link MissingKeyException} where there is no value. */
final class KeyFetch<T extends @Nullable Object> extends Fetch<T> {

  KeyFetch(Route route, @Nullable Object key) {
    super(route, key);
  }

  @Override
  protected Throwable missing(String operation, Object key) {
    return new MissingKeyException(operation, key);
  }
}
