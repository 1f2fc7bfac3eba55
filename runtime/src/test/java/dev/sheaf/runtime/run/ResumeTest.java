package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How runs go on, and what they notice when the world is not as it was. */
@NullUnmarked
@Timeout(60)
final class ResumeTest {
  @TempDir Path output;

  private final List<Object> ran = Collections.synchronizedList(new ArrayList<>());

  @Test
  void itemsWithTheSameKeysAreTheSameWhateverElseChanged() {
    keyed(IntStream.range(0, 40)).then(this::failOnSevens).run(here().limit(20).build());
    ran.clear();
    RunReport report =
        keyed(IntStream.range(100, 140)).then(this::run).run(here().resume("last").build());
    assertThat(report.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.skipped()).isEqualTo(18);
    assertThat(ran).hasSize(22);
    assertThat(ran).contains(107);
  }

  @Test
  void noticesKeysInAnotherOrder() {
    keyed(IntStream.range(0, 40)).then(this::run).run(here().build());
    RunReport report =
        keyed(IntStream.range(0, 40).map(n -> 39 - n))
            .then(this::run)
            .run(here().resume("last").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("the source has changed");
    assertThat(ran).hasSize(40);
  }

  @Test
  void retriesFailedItemsByTheirKeysWhereverTheyStandNow() throws Exception {
    RunReport first = keyed(IntStream.range(0, 40)).then(this::failOnSevens).run(here().build());
    ran.clear();
    RunReport second =
        keyed(IntStream.range(0, 45).map(n -> 44 - n))
            .then(this::run)
            .run(here().retryFailed(first.id()).build());
    assertThat(second.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(ran).containsExactly(7, 17, 27, 37);
    assertThat(lines(second, "results.jsonl")).hasSize(4);
  }

  @Test
  void retriesNoMoreFailedItemsThanTheLimit() {
    RunReport first = TestJob.upTo(100).then(this::failOnSevens).run(here().build());
    ran.clear();
    RunReport second =
        TestJob.upTo(100).then(this::run).run(here().retryFailed(first.id()).limit(3).build());
    assertThat(ran).containsExactly(7, 17, 27);
    assertThat(second.total()).isEqualTo(3);
    assertThat(second.status()).isEqualTo(RunStatus.SUCCEEDED);
  }

  @Test
  void aRunOfFailedItemsIsResumedAsSuch() {
    RunReport first = TestJob.upTo(100).then(this::failOnSevens).run(here().build());
    TestJob.upTo(100).then(this::run).run(here().retryFailed(first.id()).limit(3).build());
    ran.clear();
    RunReport third = TestJob.upTo(100).then(this::run).run(here().resume("last").build());
    assertThat(ran).containsExactly(37, 47, 57, 67, 77, 87, 97);
    assertThat(third.total()).isEqualTo(10);
    assertThat(third.skipped()).isEqualTo(3);
  }

  @Test
  void noticesAnItemThatWasPutInBeforeManyRunAgain() {
    TestJob.upTo(10_000).then(this::failOnSevens).run(here().build());
    ran.clear();
    RunReport report =
        from(IntStream.range(-1, 10_000)).then(this::run).run(here().resume("last").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("positions 0 and 10");
    assertThat(ran).isEmpty();
  }

  @Test
  void aSourceChangedByMistakeLeavesTheRunAsItWas() throws Exception {
    RunReport first = TestJob.upTo(3_000).then(this::failOnSevens).run(here().build());
    Path run = first.directory().orElseThrow();
    String before = Files.readString(run.resolve("results.jsonl"));
    ran.clear();
    RunReport mistaken =
        from(IntStream.range(5, 3_005)).then(this::run).run(here().resume("last").build());
    assertThat(mistaken.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(ran).isEmpty();
    assertThat(Files.readString(run.resolve("results.jsonl"))).isEqualTo(before);
    RunReport right = TestJob.upTo(3_000).then(this::run).run(here().resume("last").build());
    assertThat(right.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(Files.readAllLines(run.resolve("results.jsonl"))).hasSize(3_000);
  }

  @Test
  void aKeyOfNullIsSaid() {
    TestJob job = from(IntStream.of(1)).keyedBy(item -> null).then(this::run);
    RunReport report = job.run(here().build());
    assertThat(report.cause().orElseThrow())
        .hasMessageThat()
        .contains("key(…) gives null for the item at position 0");
  }

  @Test
  void noticesAnItemThatWasTakenAway() {
    TestJob.upTo(10_000).then(this::run).run(here().limit(5_000).build());
    ran.clear();
    RunReport report =
        from(IntStream.range(0, 10_000).filter(n -> n != 3_000))
            .then(this::run)
            .run(here().resume("last").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(ran).isEmpty();
  }

  @Test
  void resultsInAFileElsewhereGoOnThere() throws Exception {
    Path file = output.resolve("results-elsewhere.jsonl");
    Files.writeString(file, "of before\n");
    TestJob.upTo(20).then(this::run).run(here().results(file.toString()).limit(5).build());
    assertThat(Files.readAllLines(file)).hasSize(5);
    RunReport resumed = TestJob.upTo(20).then(this::run).run(here().resume("last").build());
    assertThat(Files.readAllLines(file)).hasSize(20);
    assertThat(ran).hasSize(20);
    assertThat(Files.exists(resumed.directory().orElseThrow().resolve("results.jsonl"))).isFalse();
  }

  @Test
  void anotherPlaceForResultsHoldsForTheSessionsThatFollow() throws Exception {
    Path file = output.resolve("results-elsewhere.jsonl");
    Files.writeString(file, "{\"position\":19,\"result\":\"of another run\"}\n");
    TestJob.upTo(20).then(this::run).run(here().limit(5).build());
    RunOptions elsewhere = here().resume("last").results(file.toString()).limit(10).build();
    TestJob.upTo(20).then(this::run).run(elsewhere);
    assertThat(Files.readAllLines(file)).hasSize(5);
    RunReport last = TestJob.upTo(20).then(this::run).run(here().resume("last").build());
    assertThat(Files.readAllLines(file)).hasSize(15);
    assertThat(lines(last, "results.jsonl")).hasSize(5);
    assertThat(last.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(ran).hasSize(20);
  }

  @Test
  void theOwnFileOfResultsNamedAsTheirPlaceIsContinued() throws Exception {
    RunReport first = TestJob.upTo(20).then(this::run).run(here().limit(5).build());
    String own = first.directory().orElseThrow().resolve("./results.jsonl").toString();
    RunReport last =
        TestJob.upTo(20).then(this::run).run(here().resume("last").results(own).build());
    assertThat(last.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(lines(last, "results.jsonl")).hasSize(20);
  }

  @Test
  void aLimitBelowWhatIsDoneCountsThatIn() {
    TestJob.upTo(50).then(this::run).run(here().limit(20).build());
    RunReport resumed =
        TestJob.upTo(50).then(this::run).run(here().resume("last").limit(5).build());
    assertThat(resumed.succeeded()).isEqualTo(20);
    assertThat(resumed.total()).isEqualTo(20);
  }

  @Test
  void aSourceThatGivesNullIsSaid() {
    RunReport report =
        new TestJob(() -> Items.of((IntStream) null)).then(this::run).run(here().build());
    assertThat(report.cause().orElseThrow())
        .hasMessageThat()
        .isEqualTo("the source gave null in place of items");
  }

  @Test
  void theLastRunOfAServiceIsNotThatOfAnotherWithANumberBehindItsName() {
    RunReport first = TestJob.upTo(20).then(this::run).run(here().limit(5).build());
    JobSettings numbered = new JobSettings("numbers-2", 0, "", "");
    RunReport other = TestJob.upTo(3).with(numbered).then(this::run).run(here().build());
    RunReport resumed = TestJob.upTo(20).then(this::run).run(here().resume("last").build());
    assertThat(other.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(resumed.directory()).isEqualTo(first.directory());
    assertThat(resumed.succeeded()).isEqualTo(20);
  }

  @Test
  void aClockThatJumpsChangesNothingButWhatIsWrittenOfTheTime() throws Exception {
    JumpingClock clock = new JumpingClock();
    RunReport report =
        TestJob.upTo(50)
            .with(new JobSettings("numbers", 0, "1000/s", "20s"))
            .then(this::failOnSevens)
            .of(here().build(), clock)
            .run();
    assertThat(report.succeeded()).isEqualTo(45);
    assertThat(report.failed()).isEqualTo(5);
    assertThat(report.id()).isEqualTo("20260101T000000Z-numbers");
    RunReport resumed =
        TestJob.upTo(50).then(this::run).of(here().resume("last").build(), clock).run();
    assertThat(resumed.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(lines(resumed, "results.jsonl")).hasSize(50);
  }

  @Test
  void aResumedRunLeavesNothingAside() throws Exception {
    TestJob.upTo(50).then(this::failOnSevens).run(here().build());
    RunReport report = TestJob.upTo(50).then(this::failOnSevens).run(here().resume("last").build());
    assertThat(names(report))
        .containsExactly("failed.jsonl", "journal", "results.jsonl", "run.json");
    assertThat(lines(report, "failed.jsonl")).hasSize(5);
  }

  /** The moments of a resumed run at which a kill finds the failures in two files. */
  @Test
  void aKillWhileFailuresArePutAsideLosesAndDoublesNone() throws Exception {
    RunReport first = TestJob.upTo(50).then(this::failOnSevens).run(here().build());
    Path failed = first.directory().orElseThrow().resolve("failed.jsonl");
    Path earlier = failed.resolveSibling("failed.earlier.jsonl");
    String all = Files.readString(failed);
    String half = String.join("\n", Files.readAllLines(failed).subList(0, 2)) + "\n{\"position\":3";
    for (String beside : List.of(all, "", half)) {
      Files.writeString(earlier, all);
      Files.writeString(failed, beside);
      Files.writeString(failed.resolveSibling("failed.jsonl.new"), "{\"posi");
      RunReport resumed =
          TestJob.upTo(50).then(this::failOnSevens).run(here().resume("last").limit(20).build());
      assertThat(resumed.failed()).isEqualTo(5);
      assertThat(new HashSet<>(positions(lines(resumed, "failed.jsonl")))).hasSize(5);
      assertThat(lines(resumed, "failed.jsonl")).hasSize(5);
      assertThat(Files.exists(earlier)).isFalse();
    }
    Files.copy(failed, earlier, StandardCopyOption.REPLACE_EXISTING);
    RunReport done = TestJob.upTo(50).then(this::run).run(here().resume("last").build());
    assertThat(done.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(lines(done, "failed.jsonl")).isEmpty();
  }

  private Object run(Object n) {
    ran.add(n);
    return n;
  }

  private Object failOnSevens(Object n) throws IOException {
    ran.add(n);
    if ((int) n % 10 == 7) {
      throw new IOException("unlucky");
    }
    return n;
  }

  private static TestJob from(IntStream items) {
    return new TestJob(() -> Items.of(items));
  }

  /** Items of which only the last two digits tell them apart. */
  private static TestJob keyed(IntStream items) {
    return new TestJob(() -> Items.of(items)) {
      @Override
      public boolean keyed() {
        return true;
      }

      @Override
      public String key(Integer item) {
        return "number " + item % 100;
      }
    };
  }

  private RunOptions.Builder here() {
    return RunOptions.builder().directory(output);
  }

  private static List<String> lines(RunReport report, String name) throws IOException {
    return Files.readAllLines(report.directory().orElseThrow().resolve(name));
  }

  private static List<String> positions(List<String> lines) {
    return lines.stream().map(line -> line.substring(0, line.indexOf(','))).toList();
  }

  private static Set<String> names(RunReport report) {
    return Set.copyOf(Arrays.asList(report.directory().orElseThrow().toFile().list()));
  }

  /** Goes back by a day and forth by two in turn. */
  private static final class JumpingClock extends Clock {
    private final AtomicLong calls = new AtomicLong();

    @Override
    public Instant instant() {
      long call = calls.getAndIncrement();
      long days = call % 2 == 0 ? call : -call;
      return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(days * 86_400);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
