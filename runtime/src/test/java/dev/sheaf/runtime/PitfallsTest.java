package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.runtime.batch.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where other batching libraries are known to hurt their users. */
@Timeout(30)
class PitfallsTest {
  private final KeyValueStore<Integer, Integer> doubled =
      new KeyValueStore<>("Store.doubled", (keys, arguments) -> doubled(keys));

  private static Map<Integer, Integer> doubled(Set<Integer> keys) {
    Map<Integer, Integer> answers = new LinkedHashMap<>();
    keys.forEach(key -> answers.put(key, 2 * key));
    return answers;
  }

  @Test
  void leavesOthersTheirValueWhenOneCallerIsCancelled() {
    CountDownLatch cancelled = new CountDownLatch(1);
    CompletableFuture<Thread> first = new CompletableFuture<>();
    KeyValueStore<Integer, Integer> slow =
        new KeyValueStore<>(
            "Store.slow",
            (keys, arguments) -> {
              first.join().interrupt();
              cancelled.await();
              return doubled(keys);
            });
    Deferred<Integer> both = slow.get(21);

    List<Object> ends =
        BatchExecutor.runAll(
            List.<Callable<Object>>of(
                () -> {
                  first.complete(Thread.currentThread());
                  BatchException thrown = assertThrows(BatchException.class, both::await);
                  cancelled.countDown();
                  return String.valueOf(thrown.getCause());
                },
                both::await));

    assertThat(ends)
        .containsExactly("java.lang.InterruptedException: interrupted while waiting", 42)
        .inOrder();
    assertThat(slow.trips().trips()).isEqualTo(1);
  }

  @Test
  void makesATripAnewThatFailedBecauseTheCallerWhoMadeItWasInterrupted() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger trips = new AtomicInteger();
    KeyValueStore<Integer, Integer> slow =
        new KeyValueStore<>(
            "Store.slow",
            (keys, arguments) -> {
              begun.countDown();
              if (trips.incrementAndGet() == 1) {
                new CountDownLatch(1).await();
              }
              return doubled(keys);
            });
    Shared<Integer> shared = slow.get(21).shared();
    FutureTask<Integer> hurried = new FutureTask<>(() -> BatchExecutor.execute(shared));
    Thread caller = new Thread(hurried);
    caller.start();
    begun.await();
    CompletableFuture<Integer> other =
        CompletableFuture.supplyAsync(() -> BatchExecutor.execute(shared));

    caller.interrupt();

    assertThat(other.get()).isEqualTo(42);
    caller.join();
  }

  @Test
  void findsTheNewAnswerForAKeyThatFailedHoweverManyKeysFollow() {
    AtomicInteger trips = new AtomicInteger();
    KeyValueStore<Integer, Integer> flaky =
        new KeyValueStore<>(
            "Store.flaky",
            (keys, arguments) -> {
              if (trips.incrementAndGet() == 1) {
                throw new IllegalStateException("flaky");
              }
              return doubled(keys);
            });
    List<Integer> many = IntStream.range(0, 1_000).boxed().toList();

    Deferred<Integer> asked =
        flaky
            .get(21)
            .recoverWith(failure -> flaky.get(21))
            .flatMap(answer -> flaky.getAll(many))
            .flatMap(answers -> flaky.get(21));

    assertThat(BatchExecutor.execute(asked)).isEqualTo(42);
    assertThat(flaky.trips().trips()).isEqualTo(3);
    assertThat(flaky.trips().keys()).isEqualTo(1 + 1 + 999);
  }

  @Test
  void withdrawsTheKeysForWhichNobodyElseWaits() {
    CountDownLatch driving = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Deferred<Integer> keepsTheDriver =
        Deferred.of(0)
            .map(
                zero -> {
                  driving.countDown();
                  awaitQuietly(release);
                  return zero;
                });
    List<Thread> waiting = Collections.synchronizedList(new ArrayList<>());

    List<Integer> ends =
        BatchExecutor.runAll(
            List.of(
                keepsTheDriver::await,
                () -> awaitInterrupted(driving, waiting, List.of(1, 2)),
                () -> {
                  driving.await();
                  waiting.add(Thread.currentThread());
                  return doubled.get(2).await();
                },
                () -> {
                  driving.await();
                  while (waiting.size() < 2 || !waiting.stream().allMatch(PitfallsTest::parked)) {
                    Thread.sleep(1);
                  }
                  release.countDown();
                  return 0;
                }));

    assertThat(ends).containsExactly(0, -1, 4, 0).inOrder();
    assertThat(doubled.batches).containsExactly(List.of(2));
  }

  private int awaitInterrupted(CountDownLatch driving, List<Thread> waiting, List<Integer> keys)
      throws InterruptedException {
    driving.await();
    waiting.add(Thread.currentThread());
    Thread.currentThread().interrupt();
    Deferred<?> all = Deferred.all(keys.stream().map(key -> doubled.get(key)).toList());
    assertThrows(BatchException.class, all::await);
    return Thread.interrupted() ? -1 : -2;
  }

  private static boolean parked(Thread thread) {
    return !thread.isInterrupted() && thread.getState() == Thread.State.WAITING;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void waitsAnewForWhatItWithdrewBefore() {
    CompletableFuture<Map<Integer, Integer>> answer = new CompletableFuture<>();
    KeyValueStore<Integer, Integer> slow =
        new KeyValueStore<>(
            "Store.slow", (keys, arguments) -> answer, Operation.Builder::immediate);
    Deferred<Integer> value = slow.get(21);

    int found =
        BatchExecutor.run(
            () -> {
              Thread.currentThread().interrupt();
              assertThrows(BatchException.class, value::await);
              assertThat(Thread.interrupted()).isTrue();
              answer.complete(Map.of(21, 42));
              return value.await();
            });

    assertThat(found).isEqualTo(42);
    assertThat(slow.trips().trips()).isEqualTo(1);
  }

  @Test
  void neverMixesTwoTenantsInOneTrip() {
    KeyValueStore<Integer, String> tenants =
        new KeyValueStore<>(
            "Store.tenants",
            (keys, arguments) -> {
              Map<Integer, String> answers = new HashMap<>();
              keys.forEach(key -> answers.put(key, arguments.get(0) + ":" + key));
              return answers;
            });

    assertThat(
            BatchExecutor.executeAll(
                List.of(tenants.get(1, "a"), tenants.get(1, "b"), tenants.get(2, "a"))))
        .containsExactly("a:1", "b:1", "a:2")
        .inOrder();
    assertThat(tenants.batches).containsExactly(List.of(1, 2), List.of(1));
  }

  @Test
  void sendsALoadThatIsChainedAfterEveryOtherOneHasGoneOut() {
    Deferred<Integer> chained = doubled.get(1);
    for (int i = 0; i < 20; i++) {
      chained = chained.flatMap(doubled::get);
    }

    assertThat(BatchExecutor.execute(chained)).isEqualTo(1 << 21);
  }

  @Test
  void takesAsManyTripsInWhateverOrderFetchesAreNamed() {
    Deferred<Integer> direct = doubled.get(5);
    Deferred<Integer> chained = doubled.get(doubled.get(6));

    BatchExecutor.execute(direct.zip(chained, Integer::sum));
    BatchExecutor.execute(chained.zip(direct, Integer::sum));

    assertThat(doubled.batches)
        .containsExactly(List.of(5, 6), List.of(12), List.of(6, 5), List.of(12))
        .inOrder();
  }

  @Test
  void keepsAnswersInLineWithTheirKeysWhenOneSliceFails() {
    KeyValueStore<Integer, Integer> sliced =
        new KeyValueStore<>(
            "Store.sliced",
            (keys, arguments) -> {
              if (keys.contains(3)) {
                throw new IllegalStateException("slice");
              }
              return doubled(keys);
            },
            builder -> builder.maxSize(2));
    List<Deferred<Integer>> all = new ArrayList<>();
    for (int key = 0; key < 8; key++) {
      all.add(sliced.get(key).recover(failure -> -1));
    }

    assertThat(BatchExecutor.executeAll(all))
        .containsExactly(0, 2, -1, -1, 8, 10, 12, 14)
        .inOrder();
  }

  @Test
  void tellsAMissingKeyFromNull() {
    KeyValueStore<Integer, Integer> nulls =
        new KeyValueStore<>("Store.nulls", (keys, arguments) -> Collections.singletonMap(1, null));

    assertThat(BatchExecutor.execute(nulls.get(1))).isNull();
    assertThat(BatchExecutor.execute(nulls.get(2).optional())).isEqualTo(Optional.empty());
    assertThrows(MissingKeyException.class, () -> BatchExecutor.execute(nulls.get(2)));
  }

  @Test
  void remembersFailuresNeitherOfKeysNorOfTrips() {
    AtomicInteger calls = new AtomicInteger();
    KeyValueStore<Integer, Object> recovering =
        new KeyValueStore<>(
            "Store.recovering",
            (keys, arguments) -> {
              int call = calls.incrementAndGet();
              if (call == 1) {
                throw new IllegalStateException("trip");
              }
              return Map.of(
                  1,
                  call == 2 ? Outcome.failed(new IllegalStateException("key")) : Outcome.of(call));
            });

    Object found =
        BatchExecutor.execute(
            recovering
                .get(1)
                .recoverWith(trip -> recovering.get(1))
                .recoverWith(key -> recovering.get(1)));

    assertThat(found).isEqualTo(3);
  }

  @Test
  void keepsABatchTogetherHoweverLongUnrelatedTripsTake() throws Exception {
    CompletableFuture<Map<Integer, Integer>> late = new CompletableFuture<>();
    KeyValueStore<Integer, Integer> slow =
        new KeyValueStore<>("Store.slow", (keys, arguments) -> late, Operation.Builder::immediate);
    List<Deferred<Integer>> all = new ArrayList<>();
    all.add(slow.get(1));
    for (int key = 0; key < 100; key++) {
      all.add(doubled.get(key).map(value -> value + 1_000).flatMap(doubled::get));
    }
    CompletableFuture<List<Integer>> found =
        CompletableFuture.supplyAsync(() -> BatchExecutor.executeAll(all));
    while (doubled.trips().keys() < 200) {
      Thread.sleep(1);
    }
    late.complete(Map.of(1, 2));

    assertThat(found.get(20, TimeUnit.SECONDS)).hasSize(101);
    assertThat(doubled.trips().trips()).isEqualTo(2);
  }

  @Test
  void asksForAKeyOnceHoweverManyThreadsRaceForIt() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(32);
    Callable<Integer> task =
        () -> {
          barrier.await();
          return doubled.get(21).await();
        };

    assertThat(Set.copyOf(BatchExecutor.runAll(Collections.nCopies(32, task)))).containsExactly(42);
    assertThat(doubled.trips().keys()).isEqualTo(1);
  }

  @Test
  void staysLinearInTheNumberOfLoads() {
    List<Deferred<Integer>> all = new ArrayList<>();
    for (int key = 0; key < 200_000; key++) {
      all.add(doubled.get(key));
    }

    assertThat(BatchExecutor.executeAll(all)).hasSize(200_000);
    assertThat(doubled.trips().trips()).isEqualTo(1);
  }

  @Test
  void makesFewTripsForMoreTasksThanThereAreThreads() {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int key = 0; key < 2_000; key++) {
      int each = key;
      tasks.add(() -> doubled.get(each).await());
    }

    assertThat(BatchExecutor.runAll(tasks)).hasSize(2_000);
    assertThat(doubled.trips().keys()).isEqualTo(2_000);
    assertThat(doubled.trips().trips()).isLessThan(200);
  }

  @Test
  void failsRatherThanHangsWhereAFunctionAwaits() {
    Deferred<Integer> wrong = doubled.get(1).map(value -> doubled.get(value).await());

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BatchExecutor.run(() -> wrong.await()));

    assertThat(thrown).hasMessageThat().contains("await()");
  }

  @Test
  void throwsTheFirstOfSeveralFailuresWithTheOthersBesideIt() {
    Deferred<Integer> one = Deferred.failed(new IllegalStateException("one"));
    Deferred<Integer> two = Deferred.failed(new IllegalStateException("two"));

    Throwable thrown =
        assertThrows(
            IllegalStateException.class,
            () -> BatchExecutor.executeAll(Arrays.asList(doubled.get(1), one, two)));

    assertThat(thrown).hasMessageThat().isEqualTo("one");
    assertThat(thrown.getSuppressed()).hasLength(1);
  }

  @Test
  void aMissingKeyKeepsTheErrorsOfItsSiblings() {
    MissingKeyException missing = new MissingKeyException("Store.names", 404);
    missing.addSuppressed(new IllegalStateException("sibling"));

    assertThat(missing.getSuppressed()).hasLength(1);
    assertThat(missing.getStackTrace()).isEmpty();
  }
}
