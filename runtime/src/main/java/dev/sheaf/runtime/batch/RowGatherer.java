package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gathers items into the chunks of a plan. */
final class RowGatherer<A extends @Nullable Object> extends Gatherer<A, Row> {
  private final FetchPlan plan;

  RowGatherer(FetchPlan plan, int most) {
    super(most);
    this.plan = plan;
  }

  @Override
  void begin(List<Asked<A, Row>> asked) {
    List<A> items = new ArrayList<>(asked.size());
    asked.forEach(each -> items.add(each.what()));
    CompletableFuture<?> unused =
        Execution.begin(List.of(new Chunk(plan, items)))
            .get(0)
            .whenComplete((chunk, error) -> answer(asked, chunk, error));
  }

  private static <A extends @Nullable Object> void answer(
      List<Asked<A, Row>> asked, @Nullable Chunk chunk, @Nullable Throwable error) {
    for (int row = 0; row < asked.size(); row++) {
      CompletableFuture<Row> future = asked.get(row).future();
      Throwable failure = chunk == null ? error : chunk.failure(row);
      if (failure != null) {
        future.completeExceptionally(failure);
      } else if (chunk != null) {
        future.complete(new Row(chunk, row));
      }
    }
  }
}
