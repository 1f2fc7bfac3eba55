package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what items of a job ask for into chunks: as many as fit, as many as there are when the
 * source has no more, or when a slow source gives no more for 50 ms.
 *
 * <p>Safe for use by several threads.
 *
 * @param <A> what is asked for
 * @param <T> what each gets
 */
public final class Gatherer<A extends @Nullable Object, T extends @Nullable Object> {
  private static final int PATIENCE_MILLIS = 50;

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
  public static Gatherer<@Nullable Object, Row> rows(FetchPlan plan, int most) {
    return new Gatherer<>(plan, most);
  }

  /** Gathers nodes, at most {@code most} in a chunk, and gives each its value. */
  public static <T extends @Nullable Object> Gatherer<Node<T>, T> nodes(int most) {
    return new Gatherer<>(null, most);
  }

  /**
   * Asks as part of the next chunk. What an earlier call returned for an item's row may be asked
   * again once it has failed: then just what failed is fetched.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // Where there is a plan, it gives items their rows.
  public CompletableFuture<T> ask(A what) {
    if (plan == null) {
      return ask(what, new CompletableFuture<>());
    }
    RowFuture before = what instanceof RowFuture earlier ? earlier : new RowFuture(what, null);
    RowFuture future = new RowFuture(before.item, before.row);
    return ask((A) before.item, (CompletableFuture<T>) future);
  }

  private CompletableFuture<T> ask(A what, CompletableFuture<T> future) {
    Runnable full = add(what, future);
    if (full != null) {
      full.run();
    }
    return future;
  }

  /** Says how many may still ask: where none is left, those who did are not kept waiting. */
  public void remaining(int left) {
    Runnable rest = left == 0 ? takeAny() : null;
    if (rest != null) {
      rest.run();
    }
  }

  private synchronized @Nullable Runnable takeAny() {
    return asked.isEmpty() ? null : take();
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
    List<RowFuture> futures = (List<RowFuture>) (List<?>) answers;
    Chunk rows = new Chunk(plan, chunk);
    for (int row = 0; row < futures.size(); row++) {
      rows.keep(row, futures.get(row).row);
    }
    CompletableFuture<Chunk> fetched = new CompletableFuture<>();
    CompletableFuture<?> unused =
        fetched.whenComplete((done, error) -> answer(futures, rows, error));
    Execution.begin(List.of(rows), List.of(fetched));
  }

  private static void answer(List<RowFuture> futures, Chunk rows, @Nullable Throwable error) {
    for (int row = 0; row < futures.size(); row++) {
      futures.get(row).answer(new Row(rows, row), error == null ? rows.failure(row) : error);
    }
  }
}
