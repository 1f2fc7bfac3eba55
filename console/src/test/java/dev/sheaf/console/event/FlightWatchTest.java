package dev.sheaf.console.event;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of items and attempts, in real flight recordings of jobs used as a library. */
final class FlightWatchTest {
  private final Path directory;

  FlightWatchTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void writesAnEventForEachItemAndEachAttempt() throws Exception {
    TestJob job =
        new TestJob(
            10,
            false,
            n -> {
              if (n == 3) {
                throw new IOException("always");
              }
              return n;
            });

    List<RecordedEvent> events = recorded("all", job);

    assertThat(items(events).map(event -> event.getLong("position")))
        .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(items(events).map(event -> event.getString("outcome")).distinct())
        .containsExactly("succeeded", "failed");
    RecordedEvent failed = items(events).filter(FlightWatchTest::isThird).findAny().orElseThrow();
    assertThat(failed.getString("job")).isEqualTo("all");
    assertThat(failed.getString("run")).matches("\\d{8}T\\d{6}Z-all");
    assertThat(failed.getString("key")).isEqualTo("n3");
    assertThat(failed.getInt("attempts")).isEqualTo(2);
    assertThat(failed.getString("outcome")).isEqualTo("failed");
    assertThat(failed.getString("cause")).isEqualTo("java.io.IOException: always");
    assertThat(attempts(events)).hasSize(11);
    assertThat(attempts(events).filter(FlightWatchTest::isThird).map(FlightWatchTest::described))
        .containsExactly(
            "all n3 1 retried java.io.IOException: always",
            "all n3 2 failed java.io.IOException: always");
  }

  @Test
  void anAttemptTakesItsRunningTimeOnItsThreadAndAnItemBeginsWhenItIsRead() throws Exception {
    Map<Long, Long> threads = new ConcurrentHashMap<>();
    TestJob job =
        new TestJob(
            3,
            false,
            n -> {
              threads.put((long) n, Thread.currentThread().getId());
              Thread.sleep(30);
              return n;
            });

    List<RecordedEvent> events = recorded("timed", job);

    for (RecordedEvent attempt : attempts(events).toList()) {
      assertThat(attempt.getDuration()).isAtLeast(Duration.ofMillis(29));
      assertThat(attempt.getThread().getJavaThreadId())
          .isEqualTo(threads.get(attempt.getLong("position")));
      RecordedEvent item = itemAt(attempt.getLong("position"), events);
      assertThat(item.getStartTime()).isAtMost(attempt.getStartTime());
      assertThat(item.getEndTime()).isAtLeast(attempt.getEndTime());
    }
  }

  @Test
  void theTimeOfAnItemHoldsItsWaitForAnotherAttempt() throws Exception {
    TestJob job =
        new TestJob(
            1,
            false,
            n -> {
              throw new IOException("later perhaps");
            });

    List<RecordedEvent> events = recorded("waiting", job);

    List<RecordedEvent> both = attempts(events).toList();
    Instant first = both.get(0).getEndTime();
    Instant second = both.get(1).getStartTime();
    assertThat(Duration.between(first, second).abs()).isAtLeast(Duration.ofMillis(1));
    assertThat(itemAt(0, events).getStartTime()).isAtMost(both.get(0).getStartTime());
    assertThat(itemAt(0, events).getEndTime()).isAtLeast(both.get(1).getEndTime());
  }

  @Test
  void countsTheWaitForAFutureAsTimeOfTheAttempt() throws Exception {
    TestJob job =
        new TestJob(
            1,
            true,
            n -> {
              Executor later = CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS);
              CompletionStage<Integer> result = CompletableFuture.supplyAsync(() -> n, later);
              return result;
            });

    RecordedEvent attempt = attempts(recorded("awaiting", job)).findAny().orElseThrow();

    assertThat(attempt.getDuration()).isAtLeast(Duration.ofMillis(29));
    assertThat(attempt.getString("outcome")).isEqualTo("succeeded");
    assertThat(attempt.getString("cause")).isNull();
  }

  @Test
  void recordsFromTheMiddleOfARunOn() throws Exception {
    CountDownLatch recording = new CountDownLatch(1);
    TestJob job =
        new TestJob(
            200,
            false,
            n -> {
              if (n >= 10) {
                recording.await();
                Thread.sleep(2);
              }
              return n;
            });
    CompletableFuture<?> run =
        CompletableFuture.supplyAsync(() -> job.run("late", RunOptions.none()));
    List<RecordedEvent> events;
    try (Recording late = new Recording()) {
      late.start();
      recording.countDown();
      run.get();
      events = dumped(late);
    }

    assertThat(items(events).anyMatch(item -> item.getLong("position") == 199)).isTrue();
  }

  @Test
  void bearsAnErrorThatCannotSayWhatItIs() throws Exception {
    TestJob job =
        new TestJob(
            1,
            false,
            n -> {
              throw new Mute();
            });

    assertThat(itemAt(0, recorded("mute", job)).getString("cause")).isEqualTo(Mute.class.getName());
  }

  private static final class Mute extends RuntimeException {
    @Override
    public String getMessage() {
      throw new UnsupportedOperationException();
    }
  }

  /** Texts are each test's own, since JDK 17 loses those that an earlier recording had. */
  private List<RecordedEvent> recorded(String name, TestJob job) throws IOException {
    try (Recording recording = new Recording()) {
      recording.start();
      job.run(name, RunOptions.builder().directory(directory.resolve("runs")).build());
      return dumped(recording);
    }
  }

  private List<RecordedEvent> dumped(Recording recording) throws IOException {
    recording.stop();
    Path file = directory.resolve("run.jfr");
    recording.dump(file);
    return RecordingFile.readAllEvents(file);
  }

  private static Stream<RecordedEvent> items(List<RecordedEvent> events) {
    return of(events, "dev.sheaf.Item");
  }

  private static Stream<RecordedEvent> attempts(List<RecordedEvent> events) {
    return of(events, "dev.sheaf.Attempt");
  }

  private static Stream<RecordedEvent> of(List<RecordedEvent> events, String name) {
    return events.stream().filter(event -> event.getEventType().getName().equals(name));
  }

  private static RecordedEvent itemAt(long position, List<RecordedEvent> events) {
    return items(events)
        .filter(item -> item.getLong("position") == position)
        .findAny()
        .orElseThrow();
  }

  private static boolean isThird(RecordedEvent event) {
    return event.getLong("position") == 3;
  }

  private static String described(RecordedEvent attempt) {
    return String.join(
        " ",
        attempt.getString("job"),
        attempt.getString("key"),
        String.valueOf(attempt.getInt("attempt")),
        attempt.getString("outcome"),
        attempt.getString("cause"));
  }
}
