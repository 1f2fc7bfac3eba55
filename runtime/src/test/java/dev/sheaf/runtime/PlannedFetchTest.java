package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Form;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Route;
import dev.sheaf.runtime.batch.TripCounts;
import dev.sheaf.runtime.batch.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a planned fetch makes of keys and answers of all kinds. */
@NullUnmarked
@Timeout(20)
final class PlannedFetchTest {
  private final KeyValueStore<Integer, String> users =
      KeyValueStore.of("Users.users", Map.of(1, "pizza", 2, "burger"));

  /** One fetch, whose keys are the items. */
  private static Chunk fetched(
      FetchPlan.Shape shape, Operation operation, List<? extends Object> items) {
    FetchPlan plan =
        new FetchPlan(new FetchPlan.Fetched(shape, 0)) {
          @Override
          protected Route route(int fetch, Chunk chunk, int row) {
            return operation.with();
          }

          @Override
          protected Object key(int fetch, Chunk chunk, int row) {
            return chunk.item(row);
          }

          @Override
          protected Throwable missing(String name, Object key) {
            return new MissingKeyException(name, key);
          }
        };
    Execution execution = new Execution();
    execution.started();
    execution.arrived();
    Chunk chunk = Values.load(execution.await(new Chunk(plan, items)));
    execution.end();
    return chunk;
  }

  @Test
  void failsTheRowWhoseCollectionOfKeysIsNullAndNoOther() {
    List<List<Integer>> items = Arrays.asList(List.of(1, 2), null, Arrays.asList(1, null));

    Chunk chunk = fetched(FetchPlan.Shape.LIST, users.operation, items);

    assertThat(chunk.failure(0)).isNull();
    assertThat(chunk.<List<String>>value(0, 0)).containsExactly("pizza", "burger").inOrder();
    assertThat(chunk.failure(1))
        .hasMessageThat()
        .isEqualTo("the collection of keys for Users.users is null; leave it out, or empty");
    assertThat(chunk.failure(2))
        .hasMessageThat()
        .isEqualTo("one of the keys for Users.users is null; leave it out, or empty");
  }

  @Test
  void takesNumbersOfEveryKindForAnswers() {
    Operation halves =
        Operation.named(
                "Store.halves",
                this,
                Form.ARRAY,
                (method, keys, more) ->
                    Arrays.stream(keys.longs()).mapToDouble(k -> k / 2.0).toArray(),
                0)
            .longs()
            .build();

    Chunk chunk = fetched(FetchPlan.Shape.VALUE, halves, List.of(1L, 2L, 1L));

    assertThat(chunk.<Double>value(0, 0)).isEqualTo(0.5);
    assertThat(chunk.<Double>value(0, 1)).isEqualTo(1.0);
    assertThat(chunk.<Double>value(0, 2)).isEqualTo(0.5);
    assertThat(halves.counts().keys()).isEqualTo(2);
  }

  @Test
  void batchesAcrossRowsWhatAnOperationFetchesItself() {
    KeyValueStore<Integer, String> indirect =
        new KeyValueStore<>(
            "Indirect.users",
            (keys, arguments) ->
                Deferred.all(keys.stream().map(users::get).toList()).map(all -> mapped(keys, all)),
            Operation.Builder::immediate);

    Chunk chunk = fetched(FetchPlan.Shape.VALUE, indirect.operation, List.of(1, 2, 1));

    assertThat(chunk.<String>value(0, 1)).isEqualTo("burger");
    assertThat(users.trips().trips()).isEqualTo(1);
    assertThat(users.trips().keys()).isEqualTo(2);
  }

  private static Map<Integer, String> mapped(Iterable<Integer> keys, List<String> values) {
    Map<Integer, String> map = new HashMap<>();
    List<String> left = new ArrayList<>(values);
    keys.forEach(key -> map.put(key, left.remove(0)));
    return map;
  }

  @Test
  void countsATripFromItsBeginning() {
    List<Long> counted = new ArrayList<>();
    AtomicReference<TripCounts> counts = new AtomicReference<>();
    KeyValueStore<Integer, Integer> store =
        new KeyValueStore<>(
            "Store.get",
            (keys, arguments) -> {
              counted.add(counts.get().trips());
              return Map.of(1, 1);
            });
    counts.set(store.trips());

    BatchExecutor.execute(store.get(1));

    assertThat(counted).containsExactly(1L);
  }
}
