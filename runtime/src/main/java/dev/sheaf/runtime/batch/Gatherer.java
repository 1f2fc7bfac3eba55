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
public final class Gatherer<A extends @Nullable Object, T extends @Nullable Object> {
  private static final int PATIENCE_MILLIS = 10;

  private final @Nullable FetchPlan plan;
  private final int most;
  private List<A> asked = new ArrayList<>();
  private List<CompletableFuture<T>> futures = new ArrayList<>();
  private int seen;

  private Gatherer(@Nullable FetchPlan plan, int most) {
    this.plan = plan;
    this.most = most;
  }

  /** Gathers items, at most {@code most} in a chunk, and gives each its row of a plan's fetches. */
  public static <A extends @Nullable Object> Gatherer<A, Row> rows(FetchPlan plan, int most) {
    return new Gatherer<>(plan, most);
  }

  /** Gathers nodes, at most {@code most} in a chunk, and gives each its value. */
  public static <T extends @Nullable Object> Gatherer<Node<T>, T> nodes(int most) {
    return new Gatherer<>(null, most);
  }

  /** Asks as part of the next chunk. */
  public CompletableFuture<T> ask(A what) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Runnable full = add(what, future);
    if (full != null) {
      full.run();
    }
    return future;
  }

  private synchronized @Nullable Runnable add(A what, CompletableFuture<T> future) {
    asked.add(what);
    futures.add(future);
    if (asked.size() == most) {
      return take();
    }
    if (asked.size() == 1) {
      look(0);
    }
    return null;
  }

  private Runnable take() {
    List<A> chunk = asked;
    List<CompletableFuture<T>> answers = futures;
    asked = new ArrayList<>();
    futures = new ArrayList<>();
    return () -> begin(chunk, answers);
  }

  private void look(int size) {
    seen = size;
    List<A> chunk = asked;
    Threads.after(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> beginIfNoMoreCome(chunk));
  }

  private synchronized void beginIfNoMoreCome(List<A> chunk) {
    if (chunk == asked && chunk.size() > seen) {
      look(chunk.size());
    } else if (chunk == asked) {
      Threads.start(take());
    }
  }

  @SuppressWarnings("unchecked")
  private void begin(List<A> chunk, List<CompletableFuture<T>> answers) {
    if (plan == null) {
      Execution.begin((List<Node<T>>) chunk, answers);
      return;
    }
    CompletableFuture<Chunk> fetched = new CompletableFuture<>();
    CompletableFuture<?> unused =
        fetched.whenComplete(
            (rows, error) -> answer((List<CompletableFuture<Row>>) (List<?>) answers, rows, error));
    Execution.begin(List.of(new Chunk(plan, chunk)), List.of(fetched));
  }

  private static void answer(
      List<CompletableFuture<Row>> answers, @Nullable Chunk rows, @Nullable Throwable error) {
    for (int row = 0; row < answers.size(); row++) {
      Throwable failure = rows == null ? error : rows.failure(row);
      if (failure != null) {
        answers.get(row).completeExceptionally(failure);
      } else if (rows != null) {
        answers.get(row).complete(new Row(rows, row));
      }
    }
  }
}
