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
   * <p>What the value's own methods throw passes through. {@code out} then holds half a value; it
   * goes on after {@link JsonOutput#cut}.
   *
   * @throws IOException if the value cannot be written: it nests too deep, as one that contains
   *     itself does, or it is too large
   */
  void write(JsonOutput out, @Nullable T value) throws IOException;
}
