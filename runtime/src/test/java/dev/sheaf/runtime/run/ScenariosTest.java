package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs as people have them: one bad item among ten, and a run that is stopped half-way. */
@NullUnmarked
@Timeout(60)
final class ScenariosTest {
  private static final RetryPolicy THRICE =
      new RetryPolicy(
          List.of(IOException.class),
          List.of(Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(30)),
          0);

  @TempDir Path output;

  private final List<Object> calls = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> attempts = Collections.synchronizedList(new ArrayList<>());

  @Test
  void oneBadItemAmongTenIsTriedFourTimesAndHandedOverAfterFinish() throws Exception {
    TestJob job = tenWithABadOne(new FileNotFoundException("Item 5"));
    RunReport report = job.run(here().build());
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.succeeded()).isEqualTo(9);
    assertThat(report.retried()).isEqualTo(1);
    assertThat(report.failures().get(0).attempts()).isEqualTo(4);
    assertThat(job.events).containsExactly("finish", "failed 5", "close").inOrder();
    for (int i = 1; i < 4; i++) {
      assertThat(attempts.get(i) - attempts.get(i - 1)).isAtLeast(i * 10_000_000L);
    }
    Path failed = report.directory().orElseThrow().resolve("failed.jsonl");
    assertThat(Files.readString(failed)).startsWith("{\"position\":4,\"item\":5,\"attempts\":4,");
  }

  @Test
  void withoutRetriesItIsTriedOnce() {
    tenWithABadOne(new IOException("Item 5")).run(here().retries(0).build());
    assertThat(attempts).hasSize(1);
  }

  @Test
  void anErrorThatIsNotListedIsTriedOnce() {
    tenWithABadOne(new IllegalStateException("Item 5")).run(here().build());
    assertThat(attempts).hasSize(1);
  }

  @Test
  void whatAStopLeavesAndWhatIsDoneAreAllOfTheItemsAndNoneTwice() throws Exception {
    CountDownLatch half = new CountDownLatch(12);
    JobRun run = twentyFive(half).of(here().rate("500/s").build(), Clock.systemUTC());
    CompletableFuture<RunReport> report = CompletableFuture.supplyAsync(run::run);
    half.await();
    run.stop();
    assertThat(report.get().status()).isEqualTo(RunStatus.STOPPED);
    assertThat(report.get().succeeded() + report.get().remaining()).isEqualTo(25);
    RunReport resumed = twentyFive(half).run(here().resume("last").build());
    assertThat(resumed.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resumed.succeeded()).isEqualTo(25);
    assertThat(calls).hasSize(25);
    assertThat(new HashSet<>(calls)).hasSize(25);
  }

  private TestJob tenWithABadOne(Exception error) {
    return new TestJob(() -> Items.of(IntStream.rangeClosed(1, 10)))
        .then(
            new Stage("items", false, THRICE),
            n -> {
              if (n.equals(5)) {
                attempts.add(System.nanoTime());
                throw error;
              }
              return "Item " + n;
            });
  }

  private TestJob twentyFive(CountDownLatch half) {
    return TestJob.upTo(25)
        .then(
            n -> {
              calls.add(n);
              half.countDown();
              return n;
            });
  }

  private RunOptions.Builder here() {
    return RunOptions.builder().directory(output);
  }
}
