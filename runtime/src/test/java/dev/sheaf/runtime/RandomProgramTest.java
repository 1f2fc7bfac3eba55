package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs at random come to the same values, failures and few trips in every style. */
class RandomProgramTest {
  private static final int ITEMS = 40;

  @Test
  @Timeout(60)
  void comeToTheSameInEveryStyle() {
    for (long seed = 0; seed < 60; seed++) {
      check(seed);
    }
  }

  @Test
  @Timeout(60)
  void comeToTheSameInEveryStyleFromASeedAtRandom() {
    long first = System.nanoTime();
    for (long seed = first; seed < first + 60; seed++) {
      check(seed);
    }
  }

  @Test
  @Tag("slow")
  @Timeout(300)
  void comeToTheSameInEveryStyleThousandsOfTimes() {
    long first = System.nanoTime();
    for (long seed = first; seed < first + 3_000; seed++) {
      check(seed);
    }
  }

  private static void check(long seed) {
    RandomProgram program = new RandomProgram(seed);
    List<String> expected = IntStream.range(0, ITEMS).mapToObj(program::oneByOne).toList();

    long began = System.nanoTime();
    assertWithMessage("planned, seed %s", seed).that(planned(program)).isEqualTo(expected);
    boolean noneLate = System.nanoTime() - began < 50_000_000; // A late trip is left behind.
    if (!program.cuts() && noneLate) {
      assertWithMessage("trips, seed %s", seed)
          .that(program.tripsMade())
          .isAtMost(program.tripCount());
    }
    assertWithMessage("deferred, seed %s", seed)
        .that(
            BatchExecutor.executeAll(
                IntStream.range(0, ITEMS).mapToObj(program::deferred).toList()))
        .isEqualTo(expected);
    checkAwaited(seed, program, expected);
    checkFromSeveralThreads(seed, program, expected);
  }

  private static List<String> planned(RandomProgram program) {
    Execution execution = new Execution();
    execution.started();
    execution.arrived();
    Chunk chunk =
        Values.load(
            execution.await(new Chunk(program.plan(), IntStream.range(0, ITEMS).boxed().toList())));
    execution.end();
    return IntStream.range(0, ITEMS).mapToObj(row -> program.planned(chunk, row)).toList();
  }

  private static void checkAwaited(long seed, RandomProgram program, List<String> expected) {
    List<Callable<String>> tasks = new ArrayList<>();
    for (int item = 0; item < ITEMS; item++) {
      tasks.add(program.awaited(item, (item + seed) % 7 == 0));
    }
    List<String> found = BatchExecutor.runAll(tasks);
    for (int item = 0; item < ITEMS; item++) {
      if ((item + seed) % 7 != 0) {
        assertWithMessage("awaited, seed %s, item %s", seed, item)
            .that(found.get(item))
            .isEqualTo(expected.get(item));
      }
    }
  }

  /** Executions beside each other on the same operations and the same descriptions. */
  private static void checkFromSeveralThreads(
      long seed, RandomProgram program, List<String> expected) {
    List<Deferred<String>> all = IntStream.range(0, ITEMS).mapToObj(program::deferred).toList();
    List<List<String>> found =
        Collections.nCopies((int) Math.floorMod(seed, 4L) + 1, all).parallelStream()
            .map(each -> BatchExecutor.<String>executeAll(each))
            .toList();
    for (List<String> each : found) {
      assertWithMessage("beside each other, seed %s", seed).that(each).isEqualTo(expected);
    }
  }
}
