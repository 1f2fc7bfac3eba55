package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/** An item with all that was fetched for it. */
public final class Row {
  final Chunk chunk;
  final int number;

  Row(Chunk chunk, int number) {
    this.chunk = chunk;
    this.number = number;
  }

  /** The item. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends @Nullable Object> T item() {
    return chunk.item(number);
  }

  /** What a fetch gave, by its number. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends @Nullable Object> T value(int fetch) {
    return chunk.value(fetch, number);
  }
}
