package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.runtime.batch.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Users, spouses and chairs: what a batching library must get right, in both dynamic styles. */
@Timeout(20)
class SpousesTest {
  private final KeyValueStore<String, Integer> ids =
      KeyValueStore.of("Ids.ids", Map.of("coolUserId", 42, "uncoolUserId", 13, "coolChairId", 60));
  private final KeyValueStore<Integer, Integer> spouses =
      KeyValueStore.of("Users.spouses", Map.of(42, 12));
  private final KeyValueStore<Integer, String> users =
      KeyValueStore.of("Users.users", Map.of(42, "pizza", 12, "ice cream", 13, "burger"));

  private Deferred<List<String>> favorites(int userId) {
    Deferred<String> own = users.get(userId);
    return own.zip(users.get(spouses.get(userId)), List::of);
  }

  @Test
  void givesTheFavoritesOfBothSpouses() {
    assertThat(BatchExecutor.execute(favorites(42)))
        .containsExactly("pizza", "ice cream")
        .inOrder();
  }

  @Test
  void asksForTheSecondUserAfterTheFirstTrips() {
    BatchExecutor.execute(favorites(42));

    assertThat(spouses.batches).containsExactly(List.of(42));
    assertThat(users.batches).containsExactly(List.of(42), List.of(12)).inOrder();
  }

  @Test
  void takesOneTripForAListOfKeys() {
    List<Integer> found =
        BatchExecutor.executeAll(
            List.of(ids.get("coolUserId"), ids.get("uncoolUserId"), ids.get("coolChairId")));

    assertThat(found).containsExactly(42, 13, 60).inOrder();
    assertThat(ids.batches).containsExactly(List.of("coolUserId", "uncoolUserId", "coolChairId"));
  }

  @Test
  void givesTheSameInDirectStyle() {
    Callable<List<String>> direct =
        () -> List.of(users.get(42).await(), users.get(spouses.get(42).await()).await());

    assertThat(BatchExecutor.run(direct)).containsExactly("pizza", "ice cream").inOrder();
  }

  @Test
  void gathersWhatTasksAwait() {
    List<Callable<String>> tasks = new ArrayList<>();
    CyclicBarrier begin = new CyclicBarrier(4);
    for (int id : List.of(42, 12, 13, 42)) {
      tasks.add(
          () -> {
            begin.await();
            return users.get(id).await();
          });
    }

    assertThat(BatchExecutor.runAll(tasks))
        .containsExactly("pizza", "ice cream", "burger", "pizza")
        .inOrder();
    assertThat(users.trips().keys()).isEqualTo(3);
    assertThat(users.trips().trips()).isLessThan(3);
  }

  @Test
  void computesFibonacciWithOneTripForItsLeaves() {
    KeyValueStore<Integer, Integer> leaves =
        new KeyValueStore<>("Fibonacci.leaves", (keys, arguments) -> Map.of(0, 1, 1, 1));

    assertThat(BatchExecutor.execute(fibonacci(12, leaves))).isEqualTo(233);
    assertThat(leaves.batches).hasSize(1);
    assertThat(BatchExecutor.executeAll(List.of(fibonacci(10, leaves), fibonacci(12, leaves))))
        .containsExactly(89, 233)
        .inOrder();
  }

  private Deferred<Integer> fibonacci(int n, KeyValueStore<Integer, Integer> leaves) {
    return n < 2
        ? leaves.get(n)
        : fibonacci(n - 1, leaves).zip(fibonacci(n - 2, leaves), Integer::sum);
  }

  @Test
  void countsEachSharedFibonacciNumberOnce() {
    AtomicInteger calls = new AtomicInteger();
    List<Shared<Integer>> known = new ArrayList<>();
    known.add(Deferred.of(1).shared());
    known.add(Deferred.of(1).shared());
    for (int i = 2; i <= 14; i++) {
      known.add(
          known
              .get(i - 1)
              .zip(
                  known.get(i - 2),
                  (a, b) -> {
                    calls.incrementAndGet();
                    return a + b;
                  })
              .shared());
    }

    assertThat(BatchExecutor.execute(known.get(4))).isEqualTo(5);
    assertThat(calls.get()).isEqualTo(3);
    assertThat(BatchExecutor.executeAll(List.of(known.get(9), known.get(12))))
        .containsExactly(55, 233)
        .inOrder();
    assertThat(calls.get()).isEqualTo(11);
    assertThat(BatchExecutor.execute(known.get(14))).isEqualTo(610);
    assertThat(calls.get()).isEqualTo(13);
  }

  @Test
  void batchesWhatAnOperationFetchesItself() {
    KeyValueStore<String, String> database =
        KeyValueStore.of(
            "Database.rows",
            Map.of(
                "user:42",
                "pizza",
                "user:12",
                "ice cream",
                "chair:60",
                "brown",
                "count:user",
                "2"));
    KeyValueStore<Integer, String> userObjects = objects("user", database);
    KeyValueStore<Integer, String> chairObjects = objects("chair", database);
    KeyValueStore<String, String> counts =
        new KeyValueStore<>(
            "Counts.counts",
            (keys, arguments) -> Deferred.allValues(Map.of("user", database.get("count:user"))),
            Operation.Builder::immediate);

    List<String> all =
        BatchExecutor.executeAll(
            List.of(
                userObjects.get(42),
                userObjects.get(12),
                chairObjects.get(60),
                counts.get("user")));

    assertThat(all).containsExactly("pizza", "ice cream", "brown", "2").inOrder();
    assertThat(userObjects.batches).hasSize(1);
    assertThat(database.batches).hasSize(1);
  }

  private static KeyValueStore<Integer, String> objects(
      String kind, KeyValueStore<String, String> database) {
    return new KeyValueStore<>(
        kind,
        (keys, arguments) -> {
          List<String> rows = keys.stream().map(key -> kind + ":" + key).toList();
          return database
              .getAll(rows)
              .map(
                  found -> {
                    Map<Integer, String> byId = new HashMap<>();
                    found.forEach(
                        (row, value) ->
                            byId.put(Integer.valueOf(row.substring(kind.length() + 1)), value));
                    return byId;
                  });
        },
        Operation.Builder::immediate);
  }

  @Test
  void goesOnAfterAFailureThatWasCaught() {
    KeyValueStore<Integer, String> broken =
        new KeyValueStore<>(
            "Broken.get",
            (keys, arguments) -> {
              throw new IllegalStateException("broken");
            });
    Deferred<Integer> recovered =
        broken
            .get(1)
            .zip(ids.get("uncoolUserId"), (a, b) -> b)
            .recoverWith(failure -> ids.get("coolChairId"));

    assertThat(BatchExecutor.execute(recovered)).isEqualTo(60);
  }

  @Test
  void throwsOnlyAfterSlowerSiblingsHaveEnded() {
    AtomicInteger steps = new AtomicInteger();
    Deferred<Integer> slow = Deferred.of(0);
    for (int i = 0; i < 10; i++) {
      slow = slow.flatMap(done -> ids.get("coolUserId")).map(id -> steps.incrementAndGet());
    }
    Deferred<Integer> failing = Deferred.failed(new IllegalStateException("early"));

    Deferred<Integer> both = failing.zip(slow, (a, b) -> b);

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BatchExecutor.execute(both));
    assertThat(thrown).hasMessageThat().isEqualTo("early");
    assertThat(steps.get()).isEqualTo(10);
  }

  @Test
  void namesTheCycleOfAValueThatWaitsForItself() {
    List<Deferred<Integer>> self = new ArrayList<>();
    self.add(ids.get("coolUserId").flatMap(id -> self.get(0)));

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BatchExecutor.execute(self.get(0)));

    assertThat(thrown).hasMessageThat().contains("flatMap in dev.sheaf.runtime.SpousesTest");
    assertThat(thrown).hasMessageThat().contains("waits for");
  }

  @Test
  void givesTheSameValueTwiceToOneThatAsksTwice() {
    Deferred<Integer> seven = ids.get("coolUserId").map(id -> 7);

    assertThat(BatchExecutor.executeAll(List.of(seven, seven))).containsExactly(7, 7);
  }

  @Test
  void resolvesNestedStructures() {
    Deferred<List<Object>> bar =
        Deferred.all(
            List.of(
                ids.get("coolUserId"),
                Deferred.allValues(Map.of("baz", users.get(13), "abc", users.get(12)))));
    Deferred<Map<String, Object>> all =
        Deferred.allValues(Map.of("foo", users.get(42), "bar", bar));

    assertThat(BatchExecutor.execute(all))
        .containsExactly(
            "foo", "pizza", "bar", List.of(42, Map.of("baz", "burger", "abc", "ice cream")));
    assertThat(users.batches).hasSize(1);
  }

  @Test
  void runsASharedValueOnceAndAgainAfterClearing() {
    AtomicInteger runs = new AtomicInteger();
    Shared<Integer> shared = ids.get("coolUserId").map(id -> runs.incrementAndGet()).shared();

    assertThat(BatchExecutor.executeAll(List.of(shared, shared.map(x -> x)))).containsExactly(1, 1);
    assertThat(BatchExecutor.execute(shared)).isEqualTo(1);
    shared.clear();
    assertThat(BatchExecutor.execute(shared)).isEqualTo(2);
  }

  @Test
  void givesAnEmptyListForNothing() {
    assertThat(BatchExecutor.executeAll(List.<Deferred<String>>of())).isEmpty();
    assertThat(BatchExecutor.execute(users.getAll(Set.of()))).isEmpty();
  }
}
