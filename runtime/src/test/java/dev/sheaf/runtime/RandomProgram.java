package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches at random that depend on each other, over operations that are slow, miss keys and fail at
 * random, worked out one by one, by a plan, deferred and awaited.
 */
final class RandomProgram {
  private static final int KEYS = 400;

  private final Random random;
  private final boolean cuts;
  private final List<KeyValueStore<Integer, Integer>> stores = new ArrayList<>();
  private final int[] operations;
  private final int[][] needs;
  private final int[] trips;
  private final int tripCount;

  RandomProgram(long seed) {
    random = new Random(seed);
    cuts = random.nextInt(3) == 0;
    for (int i = 0; i < 3; i++) {
      stores.add(store(i));
    }
    int fetches = 1 + random.nextInt(8);
    operations = random.ints(fetches, 0, stores.size()).toArray();
    needs = new int[fetches][];
    for (int i = 0; i < fetches; i++) {
      int count = i == 0 ? 0 : random.nextInt(3);
      needs[i] = random.ints(count, 0, Math.max(1, i)).distinct().toArray();
    }
    trips = trips();
    tripCount = Arrays.stream(trips).max().orElse(-1) + 1;
  }

  private KeyValueStore<Integer, Integer> store(int number) {
    int maxSize = cuts ? 1 + random.nextInt(20) : 0;
    boolean later = random.nextInt(3) == 0;
    boolean slow = random.nextInt(6) == 0;
    return new KeyValueStore<>(
        "Store" + number + ".get",
        (keys, arguments) -> {
          Map<Integer, Outcome<Integer>> answers = new HashMap<>();
          keys.stream()
              .filter(key -> key % 29 != 7)
              .forEach(key -> answers.put(key, answer(number, key)));
          if (slow) {
            Thread.sleep(1);
          }
          return later ? after(keys.size() % 3, answers) : answers;
        },
        builder -> later ? builder.maxSize(maxSize).immediate() : builder.maxSize(maxSize));
  }

  private static <T> CompletableFuture<T> after(int millis, T value) {
    return CompletableFuture.supplyAsync(
        () -> value,
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Runnable::run));
  }

  private static Outcome<Integer> answer(int store, int key) {
    return key % 31 == 11
        ? Outcome.failed(new IllegalStateException("Store" + store + " cannot " + key))
        : Outcome.of((key * 31 + store + 17) % 1_009);
  }

  /** As soon as possible: fetches of one depth and operation share a trip. */
  private int[] trips() {
    int[] depths = new int[operations.length];
    Set<Integer> groups = new LinkedHashSet<>();
    for (int i = 0; i < depths.length; i++) {
      for (int need : needs[i]) {
        depths[i] = Math.max(depths[i], depths[need] + 1);
      }
    }
    for (int depth = 0; depth < depths.length; depth++) {
      for (int i = 0; i < depths.length; i++) {
        if (depths[i] == depth) {
          groups.add(depth * stores.size() + operations[i]);
        }
      }
    }
    List<Integer> order = new ArrayList<>(groups);
    int[] found = new int[depths.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = order.indexOf(depths[i] * stores.size() + operations[i]);
    }
    return found;
  }

  private static int key(int fetch, int item, int[] values) {
    int key = item * 7 + fetch;
    for (int value : values) {
      key = key * 3 + value;
    }
    return Math.floorMod(key, KEYS);
  }

  /** Gets the value of a fetch; what it throws is the failure. */
  private interface Getting {
    int get(int fetch, int key) throws Exception;
  }

  private String outcome(int item, Getting getting) {
    @Nullable Integer[] values = new Integer[operations.length];
    String failure = null;
    for (int i = 0; i < values.length; i++) {
      int[] given = new int[needs[i].length];
      boolean lacks = false;
      for (int j = 0; j < given.length; j++) {
        Integer value = values[needs[i][j]];
        lacks |= value == null;
        given[j] = value == null ? 0 : value;
      }
      try {
        values[i] = lacks ? null : getting.get(i, key(i, item, given));
      } catch (Exception e) {
        failure = failure == null ? e.getMessage() : failure;
      }
    }
    return failure == null ? Arrays.toString(values) : "failed: " + failure;
  }

  /** What comes of an item, asked for one by one. */
  String oneByOne(int item) {
    return outcome(
        item,
        (fetch, key) -> {
          if (key % 29 == 7) {
            throw new MissingKeyException("Store" + operations[fetch] + ".get", key);
          }
          return BatchExecutor.execute(answered(answer(operations[fetch], key)));
        });
  }

  private static Deferred<Integer> answered(Outcome<Integer> answer) {
    Integer value = answer.value();
    return value == null
        ? Deferred.failed(Objects.requireNonNull(answer.error()))
        : Deferred.of(value);
  }

  /** What comes of an item, awaited; an item may be cancelled on its way. */
  Callable<String> awaited(int item, boolean cancelled) {
    return () -> {
      if (cancelled) {
        Thread.currentThread().interrupt();
      }
      String outcome =
          outcome(item, (fetch, key) -> stores.get(operations[fetch]).get(key).await());
      return Thread.interrupted() || cancelled ? "cancelled" : outcome;
    };
  }

  /** What comes of an item, deferred. */
  Deferred<String> deferred(int item) {
    List<Deferred<Integer>> all = new ArrayList<>();
    for (int i = 0; i < operations.length; i++) {
      int fetch = i;
      KeyValueStore<Integer, Integer> store = stores.get(operations[i]);
      List<Deferred<Integer>> given = Arrays.stream(needs[i]).mapToObj(all::get).toList();
      all.add(
          given.isEmpty()
              ? store.get(key(fetch, item, new int[0]))
              : store.get(
                  Deferred.all(given)
                      .map(
                          values ->
                              key(
                                  fetch,
                                  item,
                                  values.stream().mapToInt(Integer::intValue).toArray()))));
    }
    return Deferred.all(all)
        .map(values -> Arrays.toString(values.toArray()))
        .recover(failure -> "failed: " + failure.getMessage());
  }

  /** The plan of the fetches. */
  FetchPlan plan() {
    FetchPlan.Fetched[] fetched = new FetchPlan.Fetched[operations.length];
    for (int i = 0; i < fetched.length; i++) {
      fetched[i] = new FetchPlan.Fetched(FetchPlan.Shape.VALUE, trips[i], needs[i]);
    }
    return new FetchPlan(fetched) {
      @Override
      protected Route route(int fetch, Chunk chunk, int row) {
        return operation(fetch).with();
      }

      @Override
      protected Object key(int fetch, Chunk chunk, int row) {
        int[] given = new int[needs[fetch].length];
        for (int i = 0; i < given.length; i++) {
          given[i] = chunk.<Integer>value(needs[fetch][i], row);
        }
        return RandomProgram.key(fetch, chunk.<Integer>item(row), given);
      }

      @Override
      protected Throwable missing(String operation, Object key) {
        return new MissingKeyException(operation, key);
      }
    };
  }

  /** What a plan's chunk holds for an item. */
  String planned(Chunk chunk, int row) {
    Throwable failure = chunk.failure(row);
    if (failure != null) {
      return "failed: " + failure.getMessage();
    }
    Object[] values = new Object[operations.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = chunk.value(i, row);
    }
    return Arrays.toString(values);
  }

  private Operation operation(int fetch) {
    return stores.get(operations[fetch]).operation;
  }

  /** Whether an operation cuts its batches, so that the number of trips says nothing. */
  boolean cuts() {
    return cuts;
  }

  int tripCount() {
    return tripCount;
  }

  /** The trips that all stores have made so far. */
  long tripsMade() {
    return stores.stream().mapToLong(store -> store.trips().trips()).sum();
  }
}
