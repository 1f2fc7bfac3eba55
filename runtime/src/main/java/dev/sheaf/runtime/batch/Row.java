package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/**
 * An item with all that was fetched for it.
 *
 * @param chunk the chunk that it is part of
 * @param row its place there
 */
public record Row(Chunk chunk, int row) {

  /** The item. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends @Nullable Object> T item() {
    return chunk.item(row);
  }

  /** What a fetch gave, by its number. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends @Nullable Object> T value(int fetch) {
    return chunk.value(fetch, row);
  }
}
