package dev.sheaf.runtime.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what items of a job ask for into chunks: as many as fit, as many as there are when the
 * source has no more, or when a slow source gives no more for 50 ms, or has given for half a
 * second. So many chunks at most are worked on beside each other as may each be kept by a slow
 * trip, for each keeps what it has fetched.
 *
 * <p>Safe for use by several threads.
 *
 * @param <A> what is asked for
 * @param <T> what each gets
 */
public final class Gatherer<A extends @Nullable Object, T extends @Nullable Object> {
  private static final int PATIENCE_MILLIS = 50;
  private static final int MOST_LOOKS = 10;
  private static final int MOST_CHUNKS = 16;

  private final @Nullable FetchPlan plan;
  private final int most;
  private final ArrayDeque<Runnable> full = new ArrayDeque<>();
  private int underWay;
  private List<A> asked = new ArrayList<>();
  private List<CompletableFuture<T>> futures = new ArrayList<>();
  private int seen;
  private int looks;

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
   * Asks as part of the next chunk. A row that an earlier call returned may be asked for again once
   * it has failed: then just what failed is fetched.
   */
  @SuppressWarnings("unchecked") // Where there is a plan, it gives items their rows.
  public CompletableFuture<T> ask(A what) {
    CompletableFuture<T> future =
        plan == null
            ? new CompletableFuture<>()
            : (CompletableFuture<T>) (what instanceof Row before ? new Row(before) : new Row(what));
    run(add(what, future));
    return future;
  }

  /** Says how many may still ask: where none is left, those who did are not kept waiting. */
  public void remaining(int left) {
    run(left == 0 ? takeAny() : null);
  }

  private static void run(@Nullable Runnable chunk) {
    if (chunk != null) {
      chunk.run();
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
      looks = 0;
      look(0);
    }
    return null;
  }

  /** Takes what is gathered as a chunk to begin with now; null where it has to wait its turn. */
  private @Nullable Runnable take() {
    List<A> chunk = asked;
    List<CompletableFuture<T>> answers = futures;
    asked = new ArrayList<>();
    futures = new ArrayList<>();
    full.add(() -> begin(chunk, answers));
    return next();
  }

  private @Nullable Runnable next() {
    Runnable next = underWay < MOST_CHUNKS ? full.poll() : null;
    underWay += next == null ? 0 : 1;
    return next;
  }

  /** A chunk is done, and another one may begin. */
  private synchronized void ended() {
    underWay--;
    start(next());
  }

  private static void start(@Nullable Runnable chunk) {
    if (chunk != null) {
      Threads.start(chunk);
    }
  }

  private void look(int size) {
    seen = size;
    looks++;
    List<A> chunk = asked;
    Threads.after(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, () -> beginIfNoMoreCome(chunk));
  }

  private synchronized void beginIfNoMoreCome(List<A> chunk) {
    if (chunk == asked && chunk.size() > seen && looks < MOST_LOOKS) {
      look(chunk.size());
    } else if (chunk == asked) {
      start(take());
    }
  }

  @SuppressWarnings("unchecked")
  private void begin(List<A> chunk, List<CompletableFuture<T>> answers) {
    if (plan == null) {
      Execution.begin((List<Node<T>>) chunk, answers, this::ended);
      return;
    }
    Chunk rows = Chunk.of(plan, answers.toArray(new Row[0]));
    CompletableFuture<Chunk> fetched = new CompletableFuture<>();
    CompletableFuture<?> unused = fetched.exceptionally(rows::fail);
    Execution.begin(List.of(rows), List.of(fetched), this::ended);
  }
}
