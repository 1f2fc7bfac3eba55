package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.BatchException;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NullUnmarked
@Timeout(60)
final class JobRunTest {
  private static final RetryPolicy TWICE =
      new RetryPolicy(
          List.of(IOException.class), List.of(Duration.ofMillis(5), Duration.ofMillis(10)), 0);

  @Test
  void aCheckedExceptionOfAFetchIsTriedAgainAsWhatItIs() {
    AtomicInteger calls = new AtomicInteger();
    RunReport report =
        TestJob.upTo(1)
            .then(
                new Stage("fetching", false, TWICE),
                n -> {
                  if (calls.incrementAndGet() < 4) {
                    throw new BatchException(new IOException("no answer"));
                  }
                  return n;
                })
            .run();
    assertThat(calls.get()).isEqualTo(3);
    assertThat(report.failures().get(0).cause()).isInstanceOf(IOException.class);
  }

  @Test
  void runsEveryItemOnce() {
    Set<Object> seen = ConcurrentHashMap.newKeySet();
    AtomicInteger calls = new AtomicInteger();
    RunReport report =
        TestJob.upTo(50_000)
            .then(
                n -> {
                  calls.incrementAndGet();
                  seen.add(n);
                  return n;
                })
            .run();
    assertThat(report.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.total()).isEqualTo(50_000);
    assertThat(report.succeeded()).isEqualTo(50_000);
    assertThat(calls.get()).isEqualTo(50_000);
    assertThat(seen).hasSize(50_000);
  }

  @Test
  void runsAsManyItemsAtOnceAsIsAskedFor() {
    CountDownLatch together = new CountDownLatch(40);
    RunReport report =
        TestJob.upTo(40)
            .then(
                n -> {
                  together.countDown();
                  return together.await(30, TimeUnit.SECONDS) ? n : null;
                })
            .run(RunOptions.builder().concurrency(40).build());
    assertThat(report.succeeded()).isEqualTo(40);
    assertThat(together.getCount()).isEqualTo(0);
  }

  @Test
  void neverRunsMoreItemsAtOnceThanIsAskedFor() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    TestJob.upTo(60)
        .then(
            n -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              Thread.sleep(3);
              running.decrementAndGet();
              return n;
            })
        .run(RunOptions.builder().concurrency(3).build());
    assertThat(most.get()).isEqualTo(3);
  }

  @Test
  void aSlowItemHoldsBackNoneOfThosePulledWithIt() throws Exception {
    CountDownLatch others = new CountDownLatch(9_999);
    RunReport report =
        TestJob.upTo(10_000)
            .then(
                n -> {
                  if (n.equals(5_000)) {
                    return others.await(30, TimeUnit.SECONDS);
                  }
                  others.countDown();
                  return true;
                })
            .run();
    assertThat(others.getCount()).isEqualTo(0);
    assertThat(report.succeeded()).isEqualTo(10_000);
  }

  @Test
  void aSourceThatPausesHoldsBackNoneOfTheItemsItGave() {
    CountDownLatch ran = new CountDownLatch(3);
    Iterator<Integer> pausing =
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            if (next == 3) {
              awaitUnchecked(ran);
            }
            return next < 4;
          }

          @Override
          public Integer next() {
            return next++;
          }
        };
    RunReport report =
        new TestJob(() -> Items.of(pausing))
            .then(
                n -> {
                  ran.countDown();
                  return n;
                })
            .run();
    assertThat(ran.getCount()).isEqualTo(0);
    assertThat(report.succeeded()).isEqualTo(4);
  }

  @Test
  void triesAgainWhatItsPolicyCovers() {
    AtomicInteger calls = new AtomicInteger();
    RunReport report =
        TestJob.upTo(1)
            .then(
                new Stage("flaky", false, TWICE),
                n -> {
                  if (calls.incrementAndGet() < 3) {
                    throw new java.io.FileNotFoundException("not yet");
                  }
                  return n;
                })
            .run();
    assertThat(report.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.retried()).isEqualTo(1);
    assertThat(calls.get()).isEqualTo(3);
  }

  @Test
  void failsAnItemOnceItsAttemptsAreUsedUp() {
    TestJob job =
        TestJob.upTo(3)
            .then(
                new Stage("flaky", false, TWICE),
                n -> {
                  if (n.equals(1)) {
                    throw new IOException("never");
                  }
                  return n;
                });
    RunReport report = job.run();
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).attempts()).isEqualTo(3);
    assertThat(report.failures().get(0).position()).isEqualTo(1);
    assertThat(report.failures().get(0).stage()).isEqualTo("flaky");
    assertThat(job.events).containsExactly("finish", "failed 1", "close").inOrder();
  }

  @Test
  void doesNotTryAgainWhatItsPolicyDoesNotCover() {
    RunReport report =
        TestJob.upTo(1)
            .then(
                new Stage("flaky", false, TWICE),
                n -> {
                  throw new IllegalStateException("no");
                })
            .run();
    assertThat(report.failures().get(0).attempts()).isEqualTo(1);
  }

  @Test
  void moreRetriesThanDelaysRepeatTheLastDelay() {
    RunReport report =
        TestJob.upTo(1)
            .then(
                new Stage("flaky", false, TWICE),
                n -> {
                  throw new IOException("never");
                })
            .run(RunOptions.builder().retries(5).backoff(List.of(Duration.ofMillis(1))).build());
    assertThat(report.failures().get(0).attempts()).isEqualTo(6);
  }

  @Test
  void waitingForARetryOccupiesNoWorker() {
    CountDownLatch others = new CountDownLatch(5);
    RetryPolicy policy =
        new RetryPolicy(List.of(IOException.class), List.of(Duration.ofMillis(200)), 0);
    AtomicInteger tries = new AtomicInteger();
    RunReport report =
        TestJob.upTo(6)
            .then(
                new Stage("flaky", false, policy),
                n -> {
                  if (!n.equals(0)) {
                    others.countDown();
                  } else if (tries.incrementAndGet() == 1) {
                    throw new IOException("later");
                  } else {
                    assertThat(others.getCount()).isEqualTo(0);
                  }
                  return n;
                })
            .run(RunOptions.builder().concurrency(1).build());
    assertThat(report.succeeded()).isEqualTo(6);
  }

  @Test
  @SuppressWarnings("FutureReturnValueIgnored")
  void awaitsFuturesWithoutAWorkerAndUnwrapsTheirFailures() {
    ExecutorService later = Executors.newSingleThreadExecutor();
    RunReport report =
        TestJob.upTo(20)
            .then(
                new Stage("async", true, null),
                n ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          if (n.equals(7)) {
                            throw new UncheckedIOException(new IOException("seven"));
                          }
                          return n;
                        },
                        later))
            .then(n -> n)
            .run();
    later.shutdown();
    assertThat(report.succeeded()).isEqualTo(19);
    assertThat(report.failures().get(0).cause()).isInstanceOf(UncheckedIOException.class);
    assertThat(report.failures().get(0).stage()).isEqualTo("async");
  }

  @Test
  @SuppressWarnings("FutureReturnValueIgnored")
  void givesWhatAFutureBringsToTheNextStageOnceAndTheSameValueToARetry() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Set<Object> seen = ConcurrentHashMap.newKeySet();
    RetryPolicy once =
        new RetryPolicy(List.of(UncheckedIOException.class), List.of(Duration.ZERO), 0);
    RunReport report =
        TestJob.upTo(1)
            .then(n -> "item")
            .then(
                new Stage("async", true, once),
                value -> {
                  seen.add(value);
                  boolean first = asked.incrementAndGet() == 1;
                  return CompletableFuture.supplyAsync(
                      () -> {
                        if (first) {
                          throw new UncheckedIOException(new IOException());
                        }
                        return "brought";
                      },
                      CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS));
                })
            .then(
                value -> {
                  seen.add(value);
                  return value;
                })
            .run();
    assertThat(report.failures()).isEmpty();
    assertThat(seen).containsExactly("item", "brought");
    assertThat(asked.get()).isEqualTo(2);
  }

  @Test
  void interruptsAnAttemptThatTakesTooLong() {
    RunReport report =
        TestJob.upTo(1)
            .with(new JobSettings("numbers", 0, "", "30ms"))
            .then(
                n -> {
                  Thread.sleep(60_000);
                  return n;
                })
            .run();
    assertThat(report.failures().get(0).cause()).isInstanceOf(TimeoutException.class);
  }

  @Test
  void anItemThatIgnoresInterruptionFailsAndItsWorkerIsReplaced() {
    CountDownLatch end = new CountDownLatch(1);
    RunReport report =
        TestJob.upTo(5)
            .with(new JobSettings("numbers", 1, "", "30ms"))
            .then(
                n -> {
                  if (n.equals(0)) {
                    awaitUnchecked(end);
                  }
                  return n;
                })
            .run();
    end.countDown();
    assertThat(report.succeeded()).isEqualTo(4);
    assertThat(report.failures().get(0).cause()).isInstanceOf(TimeoutException.class);
  }

  @Test
  void aFutureThatNeverCompletesTimesOut() {
    RunReport report =
        TestJob.upTo(3)
            .with(new JobSettings("numbers", 0, "", "30ms"))
            .then(new Stage("async", true, null), n -> new CompletableFuture<>())
            .run();
    assertThat(report.failed()).isEqualTo(3);
    assertThat(report.failures().get(0).cause()).isInstanceOf(TimeoutException.class);
  }

  @Test
  void spacesStartsEvenly() {
    List<Long> starts = new CopyOnWriteArrayList<>();
    TestJob.upTo(20)
        .then(n -> starts.add(System.nanoTime()))
        .run(RunOptions.builder().rate("200/s").build());
    assertThat(starts).hasSize(20);
    assertSpaced(starts, 5_000_000);
  }

  @Test
  void spacesFurtherAttemptsLikeFirstOnes() {
    List<Long> starts = new CopyOnWriteArrayList<>();
    RunReport report =
        TestJob.upTo(10)
            .then(
                new Stage("flaky", false, TWICE),
                n -> {
                  starts.add(System.nanoTime());
                  throw new IOException("never");
                })
            .run(RunOptions.builder().rate("200/s").build());
    assertThat(report.failed()).isEqualTo(10);
    assertThat(starts).hasSize(30);
    assertSpaced(starts, 5_000_000);
  }

  @Test
  void aRunWithARateEndsWithItsLastItem() {
    long began = System.nanoTime();
    RunReport report = TestJob.upTo(1).then(n -> n).run(RunOptions.builder().rate("1/m").build());
    assertThat(report.succeeded()).isEqualTo(1);
    assertThat(System.nanoTime() - began).isLessThan(30_000_000_000L);
  }

  /** That no two are too close is for the test of the gate, which has a clock of its own. */
  private static void assertSpaced(List<Long> starts, long nanos) {
    long last = starts.stream().max(Long::compare).orElseThrow();
    long first = starts.stream().min(Long::compare).orElseThrow();
    assertThat(last - first).isAtLeast((starts.size() - 1) * nanos * 9 / 10);
  }

  @Test
  void aSourceThatThrowsMidwayBreaksTheRunOffAndKeepsWhatIsDone() {
    Iterator<Integer> broken =
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Integer next() {
            if (next == 5) {
              throw new NoSuchElementException("line 6 is damaged");
            }
            return next++;
          }
        };
    TestJob job = new TestJob(() -> Items.of(broken)).then(n -> n);
    RunReport report = job.run();
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.succeeded()).isEqualTo(5);
    assertThat(report.cause().orElseThrow()).hasMessageThat().isEqualTo("line 6 is damaged");
    assertThat(job.events).containsExactly("close");
  }

  @Test
  void aSourceThatThrowsAtTheStartBreaksTheRunOff() {
    RunReport report =
        new TestJob(
                () -> {
                  throw new IOException("no such file");
                })
            .then(n -> n)
            .run();
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().isEqualTo("no such file");
  }

  @Test
  void anErrorOfTheVirtualMachineBreaksTheRunOff() {
    RunReport report =
        TestJob.upTo(1_000_000)
            .then(
                n -> {
                  if (n.equals(100)) {
                    throw new OutOfMemoryError("of a test");
                  }
                  return n;
                })
            .run();
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).isInstanceOf(OutOfMemoryError.class);
    assertThat(report.failed()).isEqualTo(0);
  }

  @Test
  void anyOtherErrorFailsItsItem() {
    RunReport report =
        TestJob.upTo(3)
            .then(
                n -> {
                  throw n.equals(1) ? new StackOverflowError() : new AssertionError();
                })
            .run();
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.failed()).isEqualTo(3);
  }

  @Test
  void twoItemsWithOneKeyBreakTheRunOffAndAreNamed() {
    RunReport report = TestJob.upTo(15).keyedByLastDigit().then(n -> n).run();
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("positions 0 and 10");
  }

  @Test
  void takesNoMoreItemsThanTheLimit() {
    RunReport report = TestJob.upTo(100).then(n -> n).run(RunOptions.builder().limit(7).build());
    assertThat(report.succeeded()).isEqualTo(7);
    assertThat(report.total()).isEqualTo(7);
  }

  @Test
  void handsOverResultsOneAtATime() {
    List<Object> results = new java.util.ArrayList<>();
    TestJob.upTo(20_000)
        .then(n -> n)
        .run(RunOptions.builder().onResult((position, result) -> results.add(result)).build());
    assertThat(results).hasSize(20_000);
  }

  @Test
  void nullIsAResultLikeAnyOther() {
    List<Object> results = new java.util.ArrayList<>();
    RunReport report =
        TestJob.upTo(3)
            .then(n -> null)
            .then(n -> n)
            .run(RunOptions.builder().onResult((position, result) -> results.add(result)).build());
    assertThat(report.succeeded()).isEqualTo(3);
    assertThat(results).containsExactly(null, null, null);
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    boolean done = false;
    while (!done) {
      try {
        done = latch.await(60, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        // What the test is about.
      }
    }
  }
}
