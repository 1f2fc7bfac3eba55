package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How runs end that somebody stops. */
@NullUnmarked
@Timeout(60)
final class StopTest {
  @TempDir Path output;

  @Test
  void aSourceThatWaitsForEverDoesNotHoldUpAStop() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    RunReport report = stopped(blocking(reading, StopTest::sleepForEver), reading);
    assertThat(report.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.succeeded()).isEqualTo(3);
    assertThat(report.cause()).isEmpty();
  }

  @Test
  void aSourceThatIgnoresInterruptionIsLeftBehindByAStop() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    TestJob job = blocking(reading, () -> awaitWhateverComes(end));
    RunReport report = stopped(job, reading);
    end.countDown();
    assertThat(report.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.succeeded()).isEqualTo(3);
    assertThat(job.events).containsExactly("finish", "close").inOrder();
  }

  @Test
  void aSourceThatTakesForEverToOpenDoesNotHoldUpAStop() throws Exception {
    CountDownLatch opening = new CountDownLatch(1);
    TestJob job =
        new TestJob(
                () -> {
                  opening.countDown();
                  Thread.sleep(600_000);
                  return null;
                })
            .then(n -> n);
    RunReport report = stopped(job, opening);
    assertThat(report.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(job.events).containsExactly("close");
  }

  @Test
  void aSourceThatWaitsForEverDoesNotHoldUpABreakOff() {
    CountDownLatch reading = new CountDownLatch(1);
    Iterator<Integer> items =
        iterator(
            () -> {
              reading.countDown();
              return sleepForEver();
            });
    RunReport report =
        new TestJob(() -> Items.of(items))
            .then(
                n -> {
                  reading.await();
                  throw new IllegalStateException("no");
                })
            .run(RunOptions.builder().maxFailures("0").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("--max-failures");
  }

  @Test
  void anItemInFlightEndsBeforeAStopIsOver() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    JobRun run =
        TestJob.upTo(100)
            .then(
                n -> {
                  running.countDown();
                  stopping.await();
                  return n;
                })
            .of(RunOptions.builder().concurrency(1).build(), Clock.systemUTC());
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    running.await();
    run.stop();
    stopping.countDown();
    assertThat(report.get().status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.get().succeeded()).isEqualTo(1);
    assertThat(report.get().remaining()).isEqualTo(99);
  }

  @Test
  void anInterruptedCallerStopsTheRunInOrderAndIsToldAtItsEnd() {
    Thread caller = Thread.currentThread();
    AtomicBoolean seen = new AtomicBoolean();
    TestJob job =
        new TestJob(() -> Items.of(java.util.stream.IntStream.range(0, 1_000))) {
          @Override
          public void finish() {
            seen.set(Thread.currentThread().isInterrupted());
            super.finish();
          }
        }.then(
            n -> {
              caller.interrupt();
              return n;
            });
    RunReport report =
        job.run(RunOptions.builder().concurrency(1).rate("50/s").directory(output).build());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.succeeded() + report.remaining()).isEqualTo(1_000);
    assertThat(job.events).containsExactly("finish", "close").inOrder();
    assertThat(seen.get()).isFalse();
  }

  @Test
  void aCallerThatIsInterruptedAlreadyRunsNothing() {
    Thread.currentThread().interrupt();
    RunReport report =
        TestJob.upTo(10).then(n -> n).run(RunOptions.builder().directory(output).build());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.succeeded()).isEqualTo(0);
  }

  private static RunReport stopped(TestJob job, CountDownLatch atWork) throws Exception {
    JobRun run = job.of(RunOptions.none(), Clock.systemUTC());
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    atWork.await();
    run.stop();
    return report.get();
  }

  private static TestJob blocking(CountDownLatch reading, BooleanSupplier block) {
    CountDownLatch ran = new CountDownLatch(3);
    BooleanSupplier onceAllRan =
        () -> {
          awaitWhateverComes(ran);
          reading.countDown();
          return block.getAsBoolean();
        };
    return new TestJob(() -> Items.of(iterator(onceAllRan)))
        .then(
            n -> {
              ran.countDown();
              return n;
            });
  }

  /** Gives three items, and blocks before it says whether there is a fourth. */
  private static Iterator<Integer> iterator(BooleanSupplier more) {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < 3 || more.getAsBoolean();
      }

      @Override
      public Integer next() {
        return next++;
      }
    };
  }

  private static boolean sleepForEver() {
    try {
      Thread.sleep(600_000);
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException("the connection was interrupted", e);
    }
  }

  private static boolean awaitWhateverComes(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return true;
      } catch (InterruptedException e) {
        // It does not heed it, which is what the test is about.
      }
    }
  }
}
