package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.runtime.batch.Form;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.TripLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operation promises of its trips: their size, number, retries and records. */
@Timeout(30)
class OperationTest {
  private static Map<Integer, Integer> doubled(Set<Integer> keys) {
    Map<Integer, Integer> answers = new HashMap<>();
    keys.forEach(key -> answers.put(key, 2 * key));
    return answers;
  }

  private static List<Integer> execute(KeyValueStore<Integer, Integer> store, int keys) {
    List<Deferred<Integer>> all = new ArrayList<>();
    for (int key = 0; key < keys; key++) {
      all.add(store.get(key).recover(failure -> -1));
    }
    return BatchExecutor.executeAll(all);
  }

  @Test
  void cutsWhatExceedsTheGreatestSizeIntoEqualTrips() {
    KeyValueStore<Integer, Integer> store =
        new KeyValueStore<>(
            "Store.get", (keys, arguments) -> doubled(keys), builder -> builder.maxSize(4));

    execute(store, 9);

    assertThat(store.batches.stream().map(List::size).toList()).containsExactly(3, 3, 3);
  }

  @Test
  void asksOnlyTheFailedKeysAgain() {
    AtomicInteger calls = new AtomicInteger();
    KeyValueStore<Integer, Object> store =
        new KeyValueStore<>(
            "Store.get",
            (keys, arguments) -> {
              Map<Integer, Object> answers = new HashMap<>();
              boolean first = calls.incrementAndGet() == 1;
              for (int key : keys) {
                boolean fails = first && key % 2 == 1;
                answers.put(
                    key, fails ? Outcome.failed(new IOException("later")) : Outcome.of(2 * key));
              }
              return answers;
            },
            builder -> builder.retries(0, new long[] {1}, IOException.class));

    List<Object> found =
        BatchExecutor.executeAll(List.of(store.get(1), store.get(2), store.get(3), store.get(4)));

    assertThat(found).containsExactly(2, 4, 6, 8).inOrder();
    assertThat(store.batches).containsExactly(List.of(1, 2, 3, 4), List.of(1, 3)).inOrder();
  }

  @Test
  void retriesATripAsOftenAsThereAreDelaysAndOnlyForItsFailures() {
    KeyValueStore<Integer, Integer> store =
        new KeyValueStore<>(
            "Store.get",
            (keys, arguments) -> {
              throw keys.contains(1) ? new IOException("down") : new IllegalStateException("bad");
            },
            builder -> builder.retries(0, new long[] {1, 1}, IOException.class));

    assertThrows(BatchException.class, () -> BatchExecutor.execute(store.get(1)));
    assertThrows(IllegalStateException.class, () -> BatchExecutor.execute(store.get(2)));

    assertThat(store.trips().trips()).isEqualTo(4);
    assertThat(store.trips().failed()).isEqualTo(4);
  }

  @Test
  void halvesAFailedTripUntilTheBadKeysStandAlone() {
    KeyValueStore<Integer, Integer> store =
        new KeyValueStore<>(
            "Store.get",
            (keys, arguments) -> {
              if (keys.contains(5) || keys.contains(11)) {
                throw new IllegalStateException("bad");
              }
              return doubled(keys);
            },
            Operation.Builder::splitOnError);

    List<Integer> found = execute(store, 16);

    for (int key = 0; key < 16; key++) {
      assertThat(found.get(key)).isEqualTo(key == 5 || key == 11 ? -1 : 2 * key);
    }
    assertThat(store.trips().trips()).isEqualTo(15);
  }

  @Test
  void neverHasMoreTripsUnderWayThanItsConcurrency() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    KeyValueStore<Integer, Integer> store =
        new KeyValueStore<>(
            "Store.get",
            (keys, arguments) -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              Thread.sleep(1);
              underWay.decrementAndGet();
              return doubled(keys);
            },
            builder -> builder.maxSize(1).limit(new TripLimit(3)));

    execute(store, 30);

    assertThat(most.get()).isAtMost(3);
    assertThat(store.trips().trips()).isEqualTo(30);
  }

  @Test
  void saysWhichAnswerIsNotParallelToItsKeys() {
    Operation operation =
        Operation.named("Store.list", this, Form.LIST, (method, keys, arguments) -> List.of(1), 0)
            .build();
    Deferred<List<Integer>> two =
        Deferred.all(
            List.of(Deferred.fetch(operation.with(), 1), Deferred.fetch(operation.with(), 2)));

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BatchExecutor.execute(two));

    assertThat(thrown).hasMessageThat().contains("Store.list returned 1 answers to 2 keys");
  }

  @Test
  void keepsNumbersUnboxedAndBoxesThemForWhoAsks() {
    Operation operation =
        Operation.named(
                "Store.squares",
                this,
                Form.ARRAY,
                (method, keys, arguments) -> {
                  long[] squares = keys.longs();
                  for (int i = 0; i < squares.length; i++) {
                    squares[i] *= squares[i];
                  }
                  return squares;
                },
                0)
            .longs()
            .build();

    List<Deferred<Long>> all = new ArrayList<>();
    for (long key = 0; key < 1_000; key++) {
      all.add(
          Deferred.<Long>fetch(operation.with(), key).flatMap(square -> Deferred.of(square + 1)));
    }
    Map<Long, Long> several =
        BatchExecutor.execute(Deferred.fetchAll(operation.with(), List.of(3L, -4L, 3L)));

    assertThat(BatchExecutor.executeAll(all).get(999)).isEqualTo(999L * 999 + 1);
    assertThat(several).containsExactly(3L, 9L, -4L, 16L);
    assertThat(operation.counts().trips()).isEqualTo(2);
  }

  @Test
  void writesOneFlightRecorderEventATrip(@TempDir Path directory) throws Exception {
    KeyValueStore<Integer, Integer> store =
        new KeyValueStore<>(
            "Recorded.get",
            (keys, arguments) -> {
              if (keys.contains(7)) {
                throw new IllegalStateException("seven");
              }
              return doubled(keys);
            },
            builder -> builder.maxSize(5));
    Path file = directory.resolve("trips.jfr");
    try (Recording recording = new Recording()) {
      recording.start();
      execute(store, 10);
      recording.stop();
      recording.dump(file);
    }

    List<RecordedEvent> trips = tripsOf("Recorded.get", file);
    assertThat(trips).hasSize(2);
    assertThat(trips.get(0).getInt("keys")).isEqualTo(5);
    assertThat(trips.stream().filter(trip -> trip.getString("failure") != null).toList())
        .hasSize(1);
    assertThat(Files.size(file)).isGreaterThan(0L);
  }

  private static List<RecordedEvent> tripsOf(String operation, Path file) throws IOException {
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().equals("dev.sheaf.Trip"))
        .filter(event -> operation.equals(event.getString("operation")))
        .toList();
  }
}
