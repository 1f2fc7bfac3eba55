package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
@Timeout(60)
final class RecordsTest {
  @TempDir Path output;

  @Test
  void writesADirectoryWithResultsFailuresAndTheRun() throws Exception {
    RunReport report =
        TestJob.upTo(100).then(RecordsTest::failOnSevens).run(here().concurrency(1).build());
    Path directory = report.directory().orElseThrow();
    assertThat(report.id()).matches("\\d{8}T\\d{6}Z-numbers");
    assertThat(directory).isEqualTo(output.resolve(report.id()));
    assertThat(names(directory))
        .containsExactly("failed.jsonl", "journal", "results.jsonl", "run.json");
    assertThat(lines(directory, "results.jsonl")).hasSize(90);
    assertThat(lines(directory, "results.jsonl")).contains("{\"position\":3,\"result\":\"3\"}");
    assertThat(lines(directory, "failed.jsonl")).hasSize(10);
    assertThat(lines(directory, "failed.jsonl").get(0))
        .startsWith("{\"position\":7,\"item\":7,\"attempts\":1,\"stage\":\"stage0\",\"error\":{");
    assertThat(Files.readString(directory.resolve("run.json")))
        .contains(
            "\"counts\":{\"total\":100,\"succeeded\":90,\"failed\":10,"
                + "\"retried\":0,\"skipped\":0,\"remaining\":0}");
  }

  @Test
  void resumesWhatFailedAndWhatWasNotReachedAndNothingElse() throws Exception {
    RunReport first =
        TestJob.upTo(200).then(RecordsTest::failOnSevens).run(here().limit(150).build());
    Set<Object> ran = new ConcurrentSkipListSet<>();
    RunReport second =
        TestJob.upTo(200)
            .then(
                n -> {
                  ran.add(n);
                  return n;
                })
            .run(here().resume("last").build());
    assertThat(second.directory()).isEqualTo(first.directory());
    assertThat(second.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(second.succeeded()).isEqualTo(200);
    assertThat(second.skipped()).isEqualTo(135);
    assertThat(ran).hasSize(65);
    Path directory = second.directory().orElseThrow();
    assertThat(positions(directory)).hasSize(200);
    assertThat(lines(directory, "results.jsonl")).hasSize(200);
    assertThat(lines(directory, "failed.jsonl")).isEmpty();
  }

  @Test
  void aResumedRunKeepsTheFailuresItDidNotReach() throws Exception {
    TestJob.upTo(100).then(RecordsTest::failOnSevens).run(here().build());
    RunReport second =
        TestJob.upTo(100)
            .then(RecordsTest::failOnSevens)
            .run(here().resume("last").limit(50).build());
    assertThat(second.status()).isEqualTo(RunStatus.FAILED);
    assertThat(second.failed()).isEqualTo(10);
    assertThat(lines(second.directory().orElseThrow(), "failed.jsonl")).hasSize(10);
  }

  @Test
  void noticesThatTheSourceGivesOtherItems() throws Exception {
    TestJob.upTo(50).then(n -> n).run(here().build());
    TestJob shifted =
        new TestJob(() -> Items.of(java.util.stream.IntStream.range(1, 51))).then(n -> n);
    RunReport report = shifted.run(here().resume("last").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("the source has changed");
  }

  @Test
  void noticesThatTheSourceGivesFewerItems() throws Exception {
    TestJob.upTo(50).then(n -> n).run(here().build());
    RunReport report = TestJob.upTo(40).then(n -> n).run(here().resume("last").build());
    assertThat(report.cause().orElseThrow()).hasMessageThat().contains("it gives 40 items");
  }

  @Test
  void retriesJustTheFailedItemsInARunOfTheirOwn() throws Exception {
    RunReport first = TestJob.upTo(100).then(RecordsTest::failOnSevens).run(here().build());
    Set<Object> ran = new ConcurrentSkipListSet<>();
    RunReport second =
        TestJob.upTo(100)
            .then(
                n -> {
                  ran.add(n);
                  return n;
                })
            .run(here().retryFailed(first.id()).build());
    assertThat(second.directory()).isNotEqualTo(first.directory());
    assertThat(ran).containsExactly(7, 17, 27, 37, 47, 57, 67, 77, 87, 97);
    assertThat(second.total()).isEqualTo(10);
    assertThat(second.status()).isEqualTo(RunStatus.SUCCEEDED);
  }

  @Test
  void refusesADirectoryThatIsInUse() throws Exception {
    RunReport[] inner = new RunReport[1];
    TestJob.upTo(1)
        .then(
            n -> {
              inner[0] = TestJob.upTo(1).then(m -> m).run(here().resume("last").build());
              return n;
            })
        .run(here().build());
    assertThat(inner[0].status()).isEqualTo(RunStatus.BROKEN);
    assertThat(inner[0].cause().orElseThrow()).hasMessageThat().contains("is in use");
  }

  @Test
  void repairsTornTails() throws Exception {
    RunReport first = TestJob.upTo(60).then(n -> n).run(here().limit(30).build());
    Path directory = first.directory().orElseThrow();
    for (String name : List.of("results.jsonl", "failed.jsonl", "journal")) {
      Files.writeString(
          directory.resolve(name), "{\"position\":4", java.nio.file.StandardOpenOption.APPEND);
    }
    RunReport second = TestJob.upTo(60).then(n -> n).run(here().resume("last").build());
    assertThat(second.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(positions(directory)).hasSize(60);
    assertThat(lines(directory, "results.jsonl")).hasSize(60);
  }

  @Test
  void aResultThatCannotBeWrittenFailsItsItem() throws Exception {
    Object unwritable =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("no text");
          }
        };
    RunReport report = TestJob.upTo(3).then(n -> n.equals(1) ? unwritable : n).run(here().build());
    assertThat(report.failed()).isEqualTo(1);
    assertThat(report.failures().get(0).cause()).hasMessageThat().isEqualTo("no text");
    assertThat(lines(report.directory().orElseThrow(), "results.jsonl")).hasSize(2);
  }

  @Test
  void saysWhyADirectoryCannotBeMade() throws Exception {
    Path file = Files.writeString(output.resolve("file"), "in the way");
    RunReport report =
        TestJob.upTo(1).then(n -> n).run(RunOptions.builder().directory(file).build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.cause().orElseThrow())
        .hasMessageThat()
        .contains("cannot make a run's directory in " + file);
  }

  @Test
  void runsOfOneSecondGetNumbers() throws Exception {
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < 4; i++) {
      ids.add(TestJob.upTo(1).then(n -> n).run(here().build()).id());
    }
    assertThat(ids).hasSize(4);
    assertThat(names(output)).containsExactlyElementsIn(ids);
  }

  @Test
  void breaksOffWhenMoreItemsFailThanAreBorne() throws Exception {
    RunReport report =
        TestJob.upTo(1_000)
            .then(RecordsTest::failOnSevens)
            .run(here().concurrency(1).maxFailures("3").build());
    assertThat(report.status()).isEqualTo(RunStatus.BROKEN);
    assertThat(report.failed()).isEqualTo(4);
    assertThat(report.remaining()).isAtLeast(900);
  }

  private RunOptions.Builder here() {
    return RunOptions.builder().directory(output);
  }

  private static Object failOnSevens(Object n) throws IOException {
    if ((int) n % 10 == 7) {
      throw new IOException("unlucky");
    }
    return n;
  }

  private static List<String> lines(Path directory, String name) throws IOException {
    return Files.readAllLines(directory.resolve(name));
  }

  private static Set<String> positions(Path directory) throws IOException {
    Set<String> positions = new TreeSet<>();
    for (String line : lines(directory, "results.jsonl")) {
      positions.add(line.substring(0, line.indexOf(',')));
    }
    return positions;
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
