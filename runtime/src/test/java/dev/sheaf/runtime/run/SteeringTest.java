package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that somebody looks at, holds and changes while it is under way. */
@NullUnmarked
@Timeout(60)
final class SteeringTest {
  @TempDir Path output;
  private final AtomicInteger begun = new AtomicInteger();

  private TestJob counting(int items) {
    return TestJob.upTo(items)
        .then(
            n -> {
              begun.incrementAndGet();
              Thread.sleep(1);
              return n;
            });
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(1);
    }
  }

  @Test
  void holdsBetweenItemsAndGoesOn() throws Exception {
    JobRun run = counting(500).of(RunOptions.none(), Clock.systemUTC());
    Steering steering = run.steering();
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(() -> begun.get() > 10);
    steering.pause();
    await(() -> steering.inFlight() == 0);

    int held = begun.get();
    assertThat(steering.isPaused()).isTrue();
    assertThat(steering.progress().through()).isEqualTo(held);
    long nanos = steering.progress().nanos();
    Thread.sleep(50);
    assertThat(begun.get()).isEqualTo(held);
    assertThat(steering.progress().nanos()).isEqualTo(nanos);

    steering.resume();
    assertThat(report.get().status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.get().succeeded()).isEqualTo(500);
  }

  @Test
  void doesNotEndWhileItIsHeldAtItsEnd() throws Exception {
    JobRun run = counting(3).of(RunOptions.none(), Clock.systemUTC());
    Steering steering = run.steering();
    AtomicBoolean held = new AtomicBoolean();
    AtomicBoolean released = new AtomicBoolean();
    steering.watch(
        new Watch() {
          @Override
          public void succeeded(long position) {
            if (!released.get()) {
              steering.pause();
              held.set(true);
            }
          }
        });
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(held::get);
    await(() -> steering.inFlight() == 0);
    assertThat(report.isDone()).isFalse();

    released.set(true);
    steering.resume();
    assertThat(report.get().succeeded()).isEqualTo(3);
  }

  @Test
  void endsAPauseByAStop() throws Exception {
    JobRun run = counting(500).of(RunOptions.none(), Clock.systemUTC());
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(() -> begun.get() > 10);
    run.steering().pause();
    run.steering().stop();

    assertThat(report.get().status()).isEqualTo(RunStatus.STOPPED);
  }

  @Test
  void keepsToAnotherConcurrencyFromThenOn() throws Exception {
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    TestJob job =
        TestJob.upTo(400)
            .then(
                n -> {
                  most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                  begun.incrementAndGet();
                  Thread.sleep(5);
                  inFlight.decrementAndGet();
                  return n;
                });
    JobRun run = job.of(RunOptions.builder().concurrency(2).build(), Clock.systemUTC());
    Steering steering = run.steering();
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(() -> begun.get() > 20);
    assertThat(most.get()).isAtMost(2);
    steering.concurrency(8);
    await(() -> most.get() == 8);
    steering.pause();
    await(() -> steering.inFlight() == 0);
    most.set(0);
    steering.concurrency(1);
    steering.resume();

    assertThat(report.get().succeeded()).isEqualTo(400);
    assertThat(most.get()).isEqualTo(1);
    assertThrows(IllegalArgumentException.class, () -> steering.concurrency(0));
  }

  @Test
  void triesAgainWhatFailedAndKeepsItsRecordsTrue() throws Exception {
    AtomicBoolean bad = new AtomicBoolean(true);
    TestJob job =
        TestJob.upTo(100)
            .then(
                n -> {
                  begun.incrementAndGet();
                  Thread.sleep(2);
                  if ((int) n < 5 && bad.get()) {
                    throw new IOException("bad " + n);
                  }
                  return n;
                });
    RunOptions options = RunOptions.builder().directory(output).concurrency(2).build();
    JobRun run = job.of(options, Clock.systemUTC());
    Steering steering = run.steering();
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(() -> steering.failures().size() == 5);
    bad.set(false);
    assertThat(steering.retryFailed()).isEqualTo(5);
    assertThat(steering.failures()).isEmpty();

    assertThat(report.get().status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.get().succeeded()).isEqualTo(100);
    assertThat(report.get().failures()).isEmpty();
    Path directory = report.get().directory().orElseThrow();
    assertThat(Files.readAllLines(directory.resolve("results.jsonl"))).hasSize(100);
    assertThat(Files.readString(directory.resolve("failed.jsonl"))).isEmpty();
    assertThat(Files.readString(directory.resolve("run.json"))).contains("\"failed\":0");
  }

  @Test
  void tellsWhatHappensToEachItem() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    JobRun run =
        TestJob.upTo(2)
            .then(
                n -> {
                  told.add("running " + n + " as " + Steering.present()[0]);
                  if ((int) n == 1) {
                    throw new IOException("one");
                  }
                  return n;
                })
            .of(RunOptions.builder().concurrency(1).build(), Clock.systemUTC());
    run.steering().watch(new Telling(told));
    run.run();

    assertThat(told)
        .containsExactly(
            "began 0",
            "running 0 as 0",
            "succeeded 0",
            "began 1",
            "running 1 as 1",
            "failed 1 at 1, again: false")
        .inOrder();
    assertThat(Steering.present()).isNull();
  }

  @Test
  void tellsWhoeverWatchesLateWhatHasFailedAlreadyAndNothingTwice() throws Exception {
    JobRun run =
        TestJob.upTo(500)
            .then(
                n -> {
                  Thread.sleep(1);
                  throw new IOException("no " + n);
                })
            .of(RunOptions.builder().concurrency(4).build(), Clock.systemUTC());
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(() -> run.steering().failures().size() > 50);
    List<String> told = new CopyOnWriteArrayList<>();
    run.steering().watch(new FailuresOnly(told));
    report.get();

    assertThat(told).hasSize(500);
    assertThat(told).containsNoDuplicates();
  }

  @Test
  void tellsOfWhatBreaksTheRunOffWhileAllIsStillOpen() {
    TestJob job =
        new TestJob(
                () -> {
                  throw new IOException("no source");
                })
            .then(n -> n);
    JobRun run = job.of(RunOptions.none(), Clock.systemUTC());
    run.steering()
        .watch(
            new Watch() {
              @Override
              public void broke(Throwable cause) {
                job.events.add("broke: " + cause.getMessage());
              }
            });
    run.run();

    assertThat(job.events).containsExactly("broke: no source", "close").inOrder();
  }

  @Test
  void tellsAllWhoWatchOfEveryItemThatIsReadAndRun() {
    JobRun run = counting(20).of(RunOptions.none(), Clock.systemUTC());
    List<String> one = new CopyOnWriteArrayList<>();
    List<String> other = new CopyOnWriteArrayList<>();
    run.steering().watch(new Reads(one));
    run.steering().watch(new Reads(other));
    run.run();

    assertThat(one).hasSize(40);
    assertThat(one.indexOf("read 7")).isLessThan(one.indexOf("succeeded 7"));
    assertThat(other).containsExactlyElementsIn(one);
  }

  @Test
  void saysHowTheRunStands() throws Exception {
    JobRun run = counting(500).of(RunOptions.none(), Clock.systemUTC());
    Steering steering = run.steering();
    assertThat(steering.toString()).isEqualTo("numbers: 0 items, 0.0/s");
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    await(() -> begun.get() > 10);
    assertThat(steering.toString()).matches("numbers: \\d+ of 500 items, \\d+%, .*/s.*");
    steering.pause();
    assertThat(steering.toString()).endsWith("/s, paused");
    steering.resume();
    report.get();

    assertThat(steering.toString()).startsWith("numbers: 500 of 500 items, 100%, ");
  }

  @Test
  void isHadOfTheRunThatACallerIsGivenAtTheStart() {
    List<Steering> given = new CopyOnWriteArrayList<>();
    RunOptions options =
        RunOptions.builder().onStart(started -> given.add(Steering.of(started))).build();
    RunReport report = counting(3).of(options, Clock.systemUTC()).run();

    Steering steering = given.get(0);
    assertThat(steering.isOver()).isTrue();
    assertThat(steering.name()).isEqualTo("numbers");
    assertThat(steering.id()).isEqualTo(report.id());
    assertThat(steering.progress().succeeded()).isEqualTo(3);
  }

  @Test
  void whatTheCallerThrowsAtTheStartBreaksTheRunOff() {
    RunOptions options =
        RunOptions.builder()
            .onStart(
                run -> {
                  throw new IllegalStateException("not today");
                })
            .build();
    RunReport report = counting(3).of(options, Clock.systemUTC()).run();

    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().get()).hasMessageThat().isEqualTo("not today");
    assertThat(begun.get()).isEqualTo(0);
  }

  private record Reads(List<String> told) implements Watch {
    @Override
    public void read(long position, @Nullable String key) {
      told.add("read " + position);
    }

    @Override
    public void succeeded(long position) {
      told.add("succeeded " + position);
    }
  }

  private record FailuresOnly(List<String> told) implements Watch {
    @Override
    public void failed(long position, int attempt, Throwable cause, boolean again) {
      told.add(position + " at " + attempt + ": " + cause.getMessage());
    }
  }

  private static final class Telling implements Watch {
    private final List<String> told;

    Telling(List<String> told) {
      this.told = told;
    }

    @Override
    public void began(long position) {
      told.add("began " + position);
    }

    @Override
    public void succeeded(long position) {
      told.add("succeeded " + position);
    }

    @Override
    public void failed(long position, int attempt, Throwable cause, boolean again) {
      told.add("failed " + position + " at " + attempt + ", again: " + again);
    }
  }
}
