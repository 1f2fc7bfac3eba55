package dev.sheaf.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one type as JSON; generated for the item and result types of a job.
 *
 * <p>Stateless and safe for use by several threads at once.
 *
 * @param <T> the type written
 */
public interface Codec<T> {

  /**
   * Writes exactly one JSON value.
   *
   * @throws IOException if the value cannot be written, or {@code out} cannot take it
   */
  void write(JsonOutput out, @Nullable T value) throws IOException;
}
