package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.sheaf.runtime.MissingKeyException;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Form;
import dev.sheaf.runtime.batch.Gatherer;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Route;
import dev.sheaf.runtime.batch.Row;
import dev.sheaf.runtime.batch.TripLimit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Items of one chunk, some of which wait for a trip that is slower than those of the others. */
@NullUnmarked
@SuppressWarnings("FutureReturnValueIgnored") // What is returned here goes to the engine.
@Timeout(60)
final class FetchedChunkTest {
  @TempDir Path output;

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch asked = new CountDownLatch(1);
  private final List<Integer> processed = new ArrayList<>();
  private final Operation names =
      Operation.named("Store.names", this, Form.LIST, (m, keys, more) -> names(keys.list()), 0)
          .maxSize(5)
          .build();
  private final Operation lengths =
      Operation.named("Store.lengths", this, Form.LIST, (m, keys, more) -> keys.list(), 1).build();

  /** Numbers from 5 on are a trip of their own, which takes until the {@link #end}. */
  private List<Integer> names(List<Integer> numbers) throws InterruptedException {
    if (numbers.get(0) % 10 >= 5) {
      asked.countDown();
      end.await();
    }
    return numbers;
  }

  /** One fetch after another, each for what the one before gave. */
  private static final class OneAfterAnother extends FetchPlan {
    private final Operation[] operations;

    OneAfterAnother(Operation... operations) {
      super(
          IntStream.range(0, operations.length)
              .mapToObj(i -> new Fetched(Shape.VALUE, i, i == 0 ? new int[0] : new int[] {i - 1}))
              .toArray(Fetched[]::new));
      this.operations = operations;
    }

    @Override
    protected Route route(int fetch, Chunk chunk, int row) {
      return operations[fetch].with();
    }

    @Override
    protected Object key(int fetch, Chunk chunk, int row) {
      return fetch == 0 ? chunk.item(row) : chunk.value(fetch - 1, row);
    }

    @Override
    protected Throwable missing(String operation, Object key) {
      return new MissingKeyException(operation, key);
    }
  }

  /** A job that fetches by a plan, as the compiler would write it. */
  private static final class Fetching extends TestJob {
    private final FetchPlan plan;
    private Gatherer<Object, Row> rows;

    Fetching(int count, FetchPlan plan, Body process) {
      super(() -> Items.of(IntStream.range(0, count)));
      this.plan = plan;
      then(new Stage("fetching", true, null, Stage.FETCHES), item -> rows.ask(item));
      then(
          row ->
              process.process(
                  ((Row) row)
                      .value(plan instanceof OneAfterAnother one ? one.operations.length - 1 : 0)));
    }

    @Override
    public void size(int chunk, int workers) {
      super.size(chunk, workers);
      rows = Gatherer.rows(plan, chunk);
    }

    @Override
    public void remaining(int items) {
      rows.remaining(items);
    }
  }

  private Fetching fetching(Operation... operations) {
    return new Fetching(10, new OneAfterAnother(operations), this::process);
  }

  /** One worker takes the items in their order, so that it is known which of them share a trip. */
  private static RunOptions.Builder inOrder() {
    return RunOptions.builder().concurrency(1);
  }

  private synchronized Object process(Object number) {
    processed.add((Integer) number);
    if (processed.size() == 5) {
      end.countDown();
    }
    return number;
  }

  @Test
  void areProcessedAsSoonAsTheirOwnFetchesAreDone() {
    RunReport report = fetching(names).run(inOrder().build());

    assertThat(report.succeeded()).isEqualTo(10);
    assertThat(processed.subList(0, 5)).containsExactly(0, 1, 2, 3, 4);
    assertThat(names.counts().trips()).isEqualTo(2);
  }

  @Test
  void areFetchedForAgainWithoutThoseWhoAreLate() {
    RunReport report = fetching(names, lengths).run(inOrder().build());

    assertThat(report.succeeded()).isEqualTo(10);
    assertThat(processed.subList(0, 5)).containsExactly(0, 1, 2, 3, 4);
    assertThat(lengths.counts().trips()).isEqualTo(2);
    assertThat(lengths.counts().keys()).isEqualTo(10);
  }

  @Test
  void shareTheTripsThatFollowWhereNoneIsLate() {
    end.countDown();

    RunReport report = fetching(names, lengths).run(inOrder().build());

    assertThat(report.succeeded()).isEqualTo(10);
    assertThat(lengths.counts().trips()).isEqualTo(1);
  }

  @Test
  void failByThemselvesWhereTheyTakeTooLong() {
    Fetching job = new Fetching(10, new OneAfterAnother(names, lengths), number -> number);
    RunReport report = job.run(inOrder().timeout(Duration.ofSeconds(1)).build());
    end.countDown();

    assertThat(report.succeeded()).isEqualTo(5);
    assertThat(report.failures().stream().map(failure -> failure.item()))
        .containsExactly(5, 6, 7, 8, 9);
    assertThat(report.failures().get(0).cause()).isInstanceOf(TimeoutException.class);
  }

  @Test
  void doNotRunOutOfTimeWhileTheyWaitForAWorker() {
    end.countDown();
    RunReport report =
        new Fetching(
                10,
                new OneAfterAnother(names),
                number -> {
                  Thread.sleep(100);
                  return number;
                })
            .run(inOrder().timeout(Duration.ofMillis(800)).build());

    assertThat(report.succeeded()).isEqualTo(10);
  }

  @Test
  void standInTheirFilesOnceThoughTheRunIsStoppedMeanwhile() throws Exception {
    Fetching job = new Fetching(20, new OneAfterAnother(names, lengths), number -> number);
    RunOptions options = inOrder().directory(output).chunk(10).build();
    JobRun run = job.of(options, Clock.systemUTC());
    Thread thread = new Thread(run::run);
    thread.start();
    asked.await();
    run.stop();
    end.countDown();
    thread.join();
    RunReport resumed =
        new Fetching(20, new OneAfterAnother(names, lengths), number -> number)
            .run(inOrder().directory(output).resume("last").build());

    assertThat(resumed.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(Files.readAllLines(resumed.directory().orElseThrow().resolve("results.jsonl")))
        .containsExactlyElementsIn(
            IntStream.range(0, 20)
                .mapToObj(n -> "{\"position\":" + n + ",\"result\":\"" + n + "\"}")
                .toList());
  }

  @Test
  void keepNoMoreThanSixteenChunksWaiting() {
    AtomicInteger slow = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Operation one =
        Operation.named(
                "Store.one", this, Form.LIST, (m, keys, more) -> one(keys.list(), slow, most), 2)
            .maxSize(1)
            .immediate()
            .limit(new TripLimit(1_000))
            .build();

    RunReport report =
        new Fetching(1_000, new OneAfterAnother(one), number -> number)
            .run(inOrder().chunk(10).build());

    assertThat(report.succeeded()).isEqualTo(1_000);
    assertThat(most.get()).isAtLeast(3);
    assertThat(most.get()).isAtMost(16);
  }

  /** Every tenth takes 20 ms. */
  private static Object one(List<Integer> numbers, AtomicInteger slow, AtomicInteger most) {
    if (numbers.get(0) % 10 > 0) {
      return numbers;
    }
    most.accumulateAndGet(slow.incrementAndGet(), Math::max);
    return new CompletableFuture<List<Integer>>()
        .completeOnTimeout(numbers, 20, MILLISECONDS)
        .whenComplete((done, error) -> slow.decrementAndGet());
  }
}
