package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What items, results, errors and services do that nobody expects: no run may hang of it. */
@NullUnmarked
@Timeout(60)
final class TroubleTest {
  @TempDir Path output;

  @Test
  void anItemWhoseRecordNeverEndsIsRecordedByAText() throws Exception {
    TestJob endless =
        new TestJob(() -> Items.of(java.util.stream.IntStream.range(0, 3))) {
          @Override
          public Codec<Integer> itemCodec() {
            return TroubleTest::writeForEver;
          }
        }.then(TroubleTest::fail);
    RunReport report = endless.run(here().build());
    assertThat(report.failed()).isEqualTo(3);
    assertThat(failedLines(report)).hasSize(3);
    assertThat(failedLines(report).get(0)).contains("\"item\":\"");
  }

  @Test
  void aResultWhoseRecordNeverEndsFailsItsItem() {
    TestJob endless =
        new TestJob(() -> Items.of(java.util.stream.IntStream.range(0, 3))) {
          @Override
          public Codec<Object> resultCodec() {
            return TroubleTest::writeForEver;
          }
        }.then(n -> n);
    RunReport report = endless.run(here().build());
    assertThat(report.failed()).isEqualTo(3);
    assertThat(report.failures().get(0).cause()).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void anErrorWithoutUsableMessageIsRecordedAllTheSame() throws Exception {
    RunReport report =
        TestJob.upTo(2)
            .then(
                n -> {
                  throw new Mute();
                })
            .run(here().build());
    assertThat(report.failed()).isEqualTo(2);
    assertThat(failedLines(report).get(0)).contains("Mute");
  }

  @Test
  void aFutureThatCannotBeAwaitedFailsItsItem() {
    CompletableFuture<Object> unusual =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<Object> whenComplete(
              BiConsumer<? super Object, ? super Throwable> action) {
            throw new UnsupportedOperationException("not this one");
          }
        };
    RunReport report =
        TestJob.upTo(2).then(new Stage("async", true, null), n -> unusual).run(here().build());
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.failures().get(0).cause()).hasMessageThat().isEqualTo("not this one");
  }

  @Test
  void aStageThatIsNoMoreThanAStageIsAwaited() {
    RunReport done =
        TestJob.upTo(3)
            .then(new Stage("async", true, null), CompletableFuture::completedStage)
            .run(here().build());
    assertThat(done.succeeded()).isEqualTo(3);
    RunReport failed =
        TestJob.upTo(3)
            .then(
                new Stage("async", true, null),
                n -> CompletableFuture.failedStage(new IOException("no")))
            .run(here().build());
    assertThat(failed.failures().get(0).cause()).hasMessageThat().isEqualTo("no");
  }

  @Test
  void aStageThatCannotBeCancelledTimesOut() {
    RunReport report =
        TestJob.upTo(3)
            .with(new JobSettings("numbers", 0, "", "30ms"))
            .then(
                new Stage("async", true, null),
                n -> new CompletableFuture<>().minimalCompletionStage())
            .run(here().build());
    assertThat(report.failed()).isEqualTo(3);
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
  }

  @Test
  void aFutureThatComesTooLateDoesNotAnswerTheNextAttempt() {
    List<CompletableFuture<Object>> given = new CopyOnWriteArrayList<>();
    RetryPolicy once = new RetryPolicy(List.of(TimeoutException.class), List.of(Duration.ZERO), 0);
    List<Object> results = new CopyOnWriteArrayList<>();
    RunReport report =
        TestJob.upTo(1)
            .with(new JobSettings("numbers", 0, "", "500ms"))
            .then(
                new Stage("async", true, once),
                n -> {
                  CompletableFuture<Object> future = new CompletableFuture<>();
                  given.add(future);
                  if (given.size() == 2) {
                    CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)
                        .execute(
                            () -> {
                              given.get(0).complete("too late");
                              future.complete("in time");
                            });
                  }
                  return future.minimalCompletionStage();
                })
            .run(here().onResult((position, result) -> results.add(result)).build());
    assertThat(report.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(results).containsExactly("in time");
  }

  @Test
  void noFutureWhereOneIsDueFailsItsItem() {
    RunReport report = TestJob.upTo(2).then(new Stage("async", true, null), n -> null).run();
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.failures().get(0).cause()).hasMessageThat().contains("returned null");
  }

  @Test
  void anInterruptionThatAnItemLeavesBehindDoesNotMeetTheNext() {
    RunReport report =
        TestJob.upTo(50)
            .then(
                n -> {
                  Thread.sleep(1);
                  Thread.currentThread().interrupt();
                  return n;
                })
            .run(RunOptions.builder().concurrency(1).build());
    assertThat(report.succeeded()).isEqualTo(50);
  }

  @Test
  void aJobThatCannotBeMadeLeavesABrokenRunThatCanBeResumed() throws Exception {
    RunReport report =
        JobRun.execute(
            new JobSettings("numbers", 0, "", ""),
            here().build(),
            List.of(),
            run -> {
              throw new IOException("no such database");
            });
    Path directory = report.directory().orElseThrow();
    assertThat(Files.readString(directory.resolve("run.json"))).contains("\"status\":\"broken\"");
    RunReport resumed = TestJob.upTo(5).then(n -> n).run(here().resume("last").build());
    assertThat(resumed.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resumed.directory()).isEqualTo(report.directory());
  }

  @Test
  void aRunThatCannotGoOnLetsGoOfItsDirectory() throws Exception {
    Path directory = TestJob.upTo(5).then(n -> n).run(here().build()).directory().orElseThrow();
    byte[] journal = Files.readAllBytes(directory.resolve("journal"));
    Files.writeString(directory.resolve("journal"), "something else");
    RunReport refused = TestJob.upTo(5).then(n -> n).run(here().resume("last").build());
    assertThat(refused.cause().orElseThrow()).hasMessageThat().contains("not one that this");
    Files.write(directory.resolve("journal"), journal);
    RunReport resumed = TestJob.upTo(5).then(n -> n).run(here().resume("last").build());
    assertThat(resumed.status()).isEqualTo(RunStatus.SUCCEEDED);
  }

  @Test
  void resultsMayGoToADevice() {
    RunReport report = TestJob.upTo(100).then(n -> n).run(here().results("/dev/null").build());
    assertThat(report.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.succeeded()).isEqualTo(100);
  }

  @Test
  void resultsThatCannotBeWrittenBreakTheRunOffThoughAllItemsAreThrough() {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    RunReport report = TestJob.upTo(3).then(n -> n).run(here().results("/dev/full").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("cannot write results");
    assertThat(report.succeeded()).isEqualTo(0);
  }

  @Test
  void aTimeoutBeyondAllTimeIsNone() {
    RunReport report =
        TestJob.upTo(3)
            .then(n -> n)
            .run(RunOptions.builder().timeout(Duration.ofDays(200_000_000)).build());
    assertThat(report.succeeded()).isEqualTo(3);
  }

  @Test
  void aPercentageOfFailuresIsJudgedAtTheEndWhereTheTotalIsNotKnown() {
    RunReport borne = unsized(20).then(TroubleTest::failOnce).run(most("5%"));
    assertThat(borne.status()).isEqualTo(RunStatus.FAILED);
    RunReport tooMany = unsized(20).then(TroubleTest::failOnce).run(most("4%"));
    assertThat(tooMany.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(tooMany.succeeded()).isEqualTo(19);
  }

  @Test
  void aPercentageOfAKnownTotalBreaksTheRunOffAtOnce() {
    RunReport report =
        TestJob.upTo(1_000)
            .then(TroubleTest::fail)
            .run(RunOptions.builder().concurrency(1).maxFailures("1%").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.failed()).isEqualTo(11);
  }

  @Test
  void aStoppedRunOfUnknownTotalIsJudgedByTheItemsTaken() {
    Thread caller = Thread.currentThread();
    RunReport report =
        unsized(1_000_000)
            .then(
                n -> {
                  if (n.equals(500)) {
                    caller.interrupt();
                  }
                  return failOnce(n);
                })
            .run(most("5%"));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.failed()).isEqualTo(1);
  }

  /** Asks what it is to write of itself, for ever. */
  @SuppressWarnings("InfiniteRecursion")
  private static void writeForEver(JsonOutput out, Object value) {
    writeForEver(out, value);
  }

  private static TestJob unsized(int count) {
    return new TestJob(
        () -> Items.of(java.util.stream.IntStream.range(0, count).filter(n -> n >= 0)));
  }

  private static RunOptions most(String failures) {
    return RunOptions.builder().concurrency(1).maxFailures(failures).build();
  }

  private static Object failOnce(Object n) throws IOException {
    return n.equals(3) ? fail(n) : n;
  }

  private static Object fail(Object n) throws IOException {
    throw new IOException("no " + n);
  }

  private RunOptions.Builder here() {
    return RunOptions.builder().directory(output);
  }

  private static List<String> failedLines(RunReport report) throws IOException {
    return Files.readAllLines(report.directory().orElseThrow().resolve("failed.jsonl"));
  }

  /** An error that has no message to tell. */
  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new AssertionError("not even that");
    }
  }
}
