package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random programs of fetches, worked out one by one, deferred and awaited: all come to the same.
 */
@Timeout(60)
class RandomGraphTest {
  private static final int MISSING = 7;
  private static final int BROKEN = 11;

  /** One program: fetches that depend on each other, some of whose keys are missing or fail. */
  private static final class Program {
    private final int seed;
    private final KeyValueStore<Integer, Integer> store;

    Program(int seed) {
      this.seed = seed;
      int maxSize = new Random(seed).nextInt(5);
      store =
          new KeyValueStore<>(
              "Store.get", (keys, arguments) -> answers(keys), builder -> builder.maxSize(maxSize));
    }

    private static Map<Integer, Outcome<Integer>> answers(Iterable<Integer> keys) {
      Map<Integer, Outcome<Integer>> answers = new HashMap<>();
      for (int key : keys) {
        if (key % 13 == BROKEN) {
          answers.put(key, Outcome.failed(new IllegalStateException("broken " + key)));
        } else if (key % 13 != MISSING) {
          answers.put(key, Outcome.of(next(key)));
        }
      }
      return answers;
    }

    private static int next(int key) {
      return (key * 31 + 17) % 1_009;
    }

    private int fetch(int key) {
      if (key % 13 == BROKEN) {
        throw new IllegalStateException("broken " + key);
      }
      if (key % 13 == MISSING) {
        throw new MissingKeyException("Store.get", key);
      }
      return next(key);
    }

    int oneByOne(Random random, int depth) {
      int key = random.nextInt(200);
      return switch (depth == 0 ? 0 : random.nextInt(4)) {
        case 0 -> fetch(key);
        case 1 -> fetch(oneByOne(random, depth - 1));
        case 2 -> recovered(random, depth);
        default -> both(random, depth);
      };
    }

    private int recovered(Random random, int depth) {
      try {
        return oneByOne(random, depth - 1);
      } catch (RuntimeException e) {
        return e.toString().length();
      }
    }

    private int both(Random random, int depth) {
      Random left = new Random(random.nextInt());
      Random right = new Random(random.nextInt());
      return oneByOne(left, depth - 1) * 3 + oneByOne(right, depth - 1);
    }

    Deferred<Integer> deferred(Random random, int depth) {
      int key = random.nextInt(200);
      return switch (depth == 0 ? 0 : random.nextInt(4)) {
        case 0 -> store.get(key);
        case 1 ->
            depth % 2 == 0
                ? store.get(deferred(random, depth - 1))
                : deferred(random, depth - 1).flatMap(store::get);
        case 2 -> deferred(random, depth - 1).recover(failure -> failure.toString().length());
        default -> bothDeferred(random, depth);
      };
    }

    private Deferred<Integer> bothDeferred(Random random, int depth) {
      Random left = new Random(random.nextInt());
      Random right = new Random(random.nextInt());
      return deferred(left, depth - 1)
          .zip(deferred(right, depth - 1), (one, other) -> one * 3 + other);
    }

    String outcome(Callable<Integer> way) {
      try {
        return "" + way.call();
      } catch (Exception e) {
        return String.valueOf(e.getMessage());
      }
    }

    Random random(int item) {
      return new Random(seed * 1_000L + item);
    }
  }

  @Test
  void comeToTheSameDeferred() {
    for (int seed = 0; seed < 1_500; seed++) {
      Program program = new Program(seed);
      List<Deferred<String>> items = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int item = 0; item < 8; item++) {
        int each = item;
        expected.add(program.outcome(() -> program.oneByOne(program.random(each), 5)));
        items.add(
            program
                .deferred(program.random(item), 5)
                .map(String::valueOf)
                .recover(failure -> String.valueOf(failure.getMessage())));
      }
      assertWithMessage("seed %s", seed).that(BatchExecutor.executeAll(items)).isEqualTo(expected);
    }
  }

  @Test
  void comeToTheSameAwaited() {
    for (int seed = 0; seed < 100; seed++) {
      Program program = new Program(seed);
      List<Callable<String>> items = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int item = 0; item < 8; item++) {
        int each = item;
        expected.add(program.outcome(() -> program.oneByOne(program.random(each), 5)));
        items.add(() -> program.outcome(() -> program.deferred(program.random(each), 5).await()));
      }
      assertWithMessage("seed %s", seed).that(BatchExecutor.runAll(items)).isEqualTo(expected);
    }
  }
}
