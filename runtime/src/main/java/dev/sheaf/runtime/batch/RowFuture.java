package dev.sheaf.runtime.batch;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The row that an item is going to have, or has failed to get; it then keeps what was fetched. */
final class RowFuture extends CompletableFuture<Row> {
  final @Nullable Object item;
  volatile @Nullable Row row;

  /** Asks for the row of {@code item}, of which an earlier attempt got {@code before}. */
  RowFuture(@Nullable Object item, @Nullable Row before) {
    this.item = item;
    row = before;
  }

  void answer(Row fetched, @Nullable Throwable failure) {
    row = fetched;
    if (failure == null) {
      complete(fetched);
    } else {
      completeExceptionally(failure);
    }
  }
}
