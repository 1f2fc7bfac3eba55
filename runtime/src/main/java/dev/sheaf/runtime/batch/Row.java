package dev.sheaf.runtime.batch;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An item of a job with what is fetched for it; itself the future of the moment when all of that is
 * there. Where some of it failed it keeps the rest, so that just that may be asked for again.
 */
public final class Row extends CompletableFuture<Row> {
  private static final Object LACKING = new Object();

  private final @Nullable Object item;
  private volatile @Nullable Object @Nullable [] values;

  /** Wants all that is fetched for {@code item}. */
  Row(@Nullable Object item) {
    this.item = item;
  }

  /** Wants what {@code before} failed to get, and takes over the rest. */
  Row(Row before) {
    item = before.item;
    values = before.values;
  }

  /** The item. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T extends @Nullable Object> T item() {
    return (T) item;
  }

  /** What a fetch gave, by its number. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T extends @Nullable Object> T value(int fetch) {
    return (T) values[fetch];
  }

  /** Whether there is a value of that fetch. */
  boolean has(int fetch) {
    @Nullable Object[] own = values;
    return own != null && own[fetch] != LACKING;
  }

  /** Tells all those of {@code rows} that have what they want, and takes them out. */
  static void tell(@Nullable Row[] rows, Column[] columns) {
    boolean anyUnfit = Column.anyUnfit(columns);
    for (int i = 0; i < rows.length; i++) {
      Row row = rows[i];
      if (row != null && settled(columns, i)) {
        rows[i] = null;
        row.answer(columns, i, anyUnfit ? Column.failure(columns, i) : null);
      }
    }
  }

  private static boolean settled(Column[] columns, int number) {
    for (Column column : columns) {
      if (!column.settled(number)) {
        return false;
      }
    }
    return true;
  }

  private void answer(Column[] columns, int number, @Nullable Throwable failure) {
    @Nullable Object[] fetched = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      boolean lacking = failure != null && columns[i].failed(number);
      fetched[i] = lacking ? LACKING : columns[i].value(number);
    }
    values = fetched;
    if (failure == null) {
      complete(this);
    } else {
      completeExceptionally(failure);
    }
  }
}
