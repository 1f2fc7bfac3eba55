package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.runtime.batch.Operation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code SpousesTest} holds of deferred values, written with {@code await()}. */
@Timeout(20)
final class DirectStyleTest {
  private final KeyValueStore<String, Integer> ids =
      KeyValueStore.of("Ids.ids", Map.of("coolUserId", 42, "uncoolUserId", 13, "coolChairId", 60));
  private final KeyValueStore<Integer, String> users =
      KeyValueStore.of("Users.users", Map.of(42, "pizza", 12, "ice cream", 13, "burger"));
  private final KeyValueStore<Integer, String> broken =
      new KeyValueStore<>(
          "Broken.get",
          (keys, arguments) -> {
            throw new IllegalStateException("broken");
          });

  @Test
  void takesOneTripForKeysThatAreAskedForTogether() {
    Callable<List<Integer>> task =
        () ->
            Deferred.all(
                    List.of(ids.get("coolUserId"), ids.get("uncoolUserId"), ids.get("coolChairId")))
                .await();

    assertThat(BatchExecutor.run(task)).containsExactly(42, 13, 60).inOrder();
    assertThat(ids.batches).containsExactly(List.of("coolUserId", "uncoolUserId", "coolChairId"));
  }

  @Test
  void runsNoTaskWhereThereIsNone() {
    assertThat(BatchExecutor.runAll(List.of())).isEmpty();
  }

  @Test
  void asksOnceForAKeyThatThousandsOfTasksAwait() {
    List<Callable<Integer>> tasks = Collections.nCopies(3_000, () -> ids.get("coolUserId").await());

    assertThat(BatchExecutor.runAll(tasks)).hasSize(3_000);
    assertThat(ids.trips().keys()).isEqualTo(1);
  }

  @Test
  void asksForEqualKeysOnceThoughARecursionAwaitsThemOneByOne() {
    KeyValueStore<Integer, Integer> leaves =
        new KeyValueStore<>("Fibonacci.leaves", (keys, arguments) -> Map.of(0, 1, 1, 1));

    assertThat(BatchExecutor.run(() -> fibonacci(12, leaves))).isEqualTo(233);
    assertThat(leaves.batches).hasSize(2);
  }

  private static int fibonacci(int n, KeyValueStore<Integer, Integer> leaves) {
    return n < 2 ? leaves.get(n).await() : fibonacci(n - 1, leaves) + fibonacci(n - 2, leaves);
  }

  @Test
  void goesOnAfterAFailureThatWasCaught() {
    Callable<Integer> task =
        () -> {
          try {
            broken.get(1).await();
            return 0;
          } catch (IllegalStateException e) {
            return ids.get("coolChairId").await();
          }
        };

    assertThat(BatchExecutor.run(task)).isEqualTo(60);
  }

  @Test
  void failsTheTaskThatCatchesNothingAndNoOther() {
    AtomicInteger others = new AtomicInteger();
    List<Callable<Integer>> tasks =
        List.of(
            () -> broken.get(1).await().length(),
            () -> others.addAndGet(ids.get("coolUserId").await()));

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BatchExecutor.runAll(tasks));

    assertThat(thrown).hasMessageThat().isEqualTo("broken");
    assertThat(others.get()).isEqualTo(42);
  }

  @Test
  void batchesWhatAnOperationFetchesItself() {
    KeyValueStore<Integer, String> indirect =
        new KeyValueStore<>(
            "Indirect.users",
            (keys, arguments) -> users.getAll(keys),
            Operation.Builder::immediate);

    Callable<List<String>> task =
        () -> Deferred.all(List.of(indirect.get(42), indirect.get(12), users.get(13))).await();

    assertThat(BatchExecutor.run(task)).containsExactly("pizza", "ice cream", "burger").inOrder();
  }

  @Test
  void worksASharedValueOutOnceForAllWhoAwaitIt() {
    AtomicInteger runs = new AtomicInteger();
    Shared<Integer> shared = ids.get("coolUserId").map(id -> runs.incrementAndGet()).shared();
    Callable<Integer> task = shared::await;

    assertThat(BatchExecutor.runAll(List.of(task, task, task))).containsExactly(1, 1, 1);
    assertThat(BatchExecutor.run(task)).isEqualTo(1);
    shared.clear();
    assertThat(BatchExecutor.run(task)).isEqualTo(2);
  }

  @Test
  void refusesToAwaitWhereThatCouldNeverEnd() {
    Deferred<Integer> waiting = ids.get("coolUserId").map(id -> ids.get("coolChairId").await());

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BatchExecutor.execute(waiting));

    assertThat(thrown).hasMessageThat().contains("await()");
  }
}
