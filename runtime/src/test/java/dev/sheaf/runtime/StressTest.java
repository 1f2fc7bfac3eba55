package dev.sheaf.runtime;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.batch.Execution;
import dev.sheaf.runtime.batch.Form;
import dev.sheaf.runtime.batch.ItemScope;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Threads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Millions of loads, none of which may be lost, hang or be mixed up with another. */
@Tag("slow")
class StressTest {
  private static final int BROKEN = 13;

  private final Operation operation =
      Operation.named(
              "Store.next", this, Form.MAP, (method, keys, arguments) -> answers(keys.set()), 0)
          .maxSize(1_000)
          .splitOnError()
          .build();

  private Deferred<Integer> load(Object key) {
    return Deferred.fetch(operation.with(), key);
  }

  private static Map<Integer, Integer> answers(Set<Integer> keys) {
    if (keys.contains(BROKEN)) {
      throw new IllegalStateException("broken");
    }
    Map<Integer, Integer> answers = new HashMap<>();
    keys.forEach(key -> answers.put(key, next(key)));
    return answers;
  }

  private static int next(int key) {
    int following = (key * 31 + 7) % 100_003;
    return following == BROKEN ? BROKEN + 1 : following;
  }

  @Test
  @Timeout(300)
  void tenMillionDeferredLoadsFromFourThreadsAllArrive() {
    AtomicLong loads = new AtomicLong();
    IntStream.range(0, 1_000)
        .parallel()
        .forEach(
            round -> {
              List<Deferred<Integer>> all = new ArrayList<>();
              for (int i = 0; i < 5_000; i++) {
                all.add(load(load(round * 37 + i).node()).recover(failure -> -1));
              }
              List<Integer> found = BatchExecutor.executeAll(all);
              for (int i = 0; i < 5_000; i++) {
                int key = round * 37 + i;
                assertThat(found.get(i)).isEqualTo(key == BROKEN ? -1 : next(next(key)));
              }
              loads.addAndGet(2 * 5_000);
            });

    assertThat(loads.get()).isEqualTo(10_000_000);
  }

  @Test
  @Timeout(300)
  void aMillionItemsThatAwaitOverTimeKeepLittle() throws InterruptedException {
    int items = 1_000_000;
    int workers = Threads.virtual() ? 1_000 : 100;
    ItemScope scope = new ItemScope(1_000, workers);
    AtomicInteger item = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    AtomicInteger left = new AtomicInteger(workers);
    CountDownLatch done = new CountDownLatch(workers);
    long before = used();
    for (int i = 0; i < workers; i++) {
      Threads.start(
          () -> {
            for (int key = item.getAndIncrement(); key < items; key = item.getAndIncrement()) {
              Execution execution = scope.enter();
              boolean right = key == BROKEN || load(key).await() == next(key);
              scope.leave(execution);
              wrong.addAndGet(right ? 0 : 1);
            }
            scope.remaining(left.decrementAndGet());
            done.countDown();
          });
    }
    done.await();

    assertThat(wrong.get()).isEqualTo(0);
    assertThat(operation.counts().keys()).isEqualTo(items - 1);
    assertThat(used() - before).isLessThan(50_000_000L);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
