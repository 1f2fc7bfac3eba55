package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what items of a job ask for into chunks: as many as fit, or as many as there are when no
 * more come for 10 ms.
 *
 * <p>Safe for use by several threads.
 *
 * @param <A> what is asked for
 * @param <T> what each gets
 */
public abstract class Gatherer<A extends @Nullable Object, T extends @Nullable Object> {
  private static final int PATIENCE_MILLIS = 10;

  private final int most;
  private List<Asked<A, T>> gathered = new ArrayList<>();
  private int seen;

  /** Gathers at most {@code most} into one chunk. */
  Gatherer(int most) {
    this.most = most;
  }

  /** The chunks of a plan's fetches, which give each item its row. */
  public static <A extends @Nullable Object> Gatherer<A, Row> rows(FetchPlan plan, int most) {
    return new RowGatherer<>(plan, most);
  }

  /** The chunks of nodes, which give each its value. */
  public static <T extends @Nullable Object> Gatherer<Node<T>, T> nodes(int most) {
    return new NodeGatherer<>(most);
  }

  /** Says what was asked for, and where the answer goes. */
  record Asked<A extends @Nullable Object, T extends @Nullable Object>(
      A what, CompletableFuture<T> future) {}

  /** Begins to work a chunk out. */
  abstract void begin(List<Asked<A, T>> chunk);

  /** Asks as part of the next chunk. */
  public final CompletableFuture<T> ask(A what) {
    Asked<A, T> asked = new Asked<>(what, new CompletableFuture<>());
    List<Asked<A, T>> full = add(asked);
    if (!full.isEmpty()) {
      begin(full);
    }
    return asked.future();
  }

  private synchronized List<Asked<A, T>> add(Asked<A, T> asked) {
    gathered.add(asked);
    if (gathered.size() == most) {
      return take();
    }
    if (gathered.size() == 1) {
      seen = 0;
      look(gathered);
    }
    return List.of();
  }

  private List<Asked<A, T>> take() {
    List<Asked<A, T>> taken = gathered;
    gathered = new ArrayList<>();
    return taken;
  }

  private void look(List<Asked<A, T>> chunk) {
    Threads.after(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> beginIfNoMoreCome(chunk));
  }

  private void beginIfNoMoreCome(List<Asked<A, T>> chunk) {
    synchronized (this) {
      if (chunk != gathered) {
        return;
      }
      if (chunk.size() > seen) {
        seen = chunk.size();
        look(chunk);
        return;
      }
      take();
    }
    Threads.start(() -> begin(chunk));
  }

  static <T extends @Nullable Object> void pass(
      CompletableFuture<T> from, CompletableFuture<T> to) {
    CompletableFuture<?> unused =
        from.whenComplete(
            (value, error) -> {
              if (error == null) {
                to.complete(value);
              } else {
                to.completeExceptionally(error);
              }
            });
  }
}
