package dev.sheaf.processor.batch;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** For how many items at once jobs fetch, what may be in flight meanwhile, and what is retried. */
final class ChunkTest {
  private static final SourceFile STORE =
      source(
          "demo.Store",
          """
          package demo;

          import dev.sheaf.Batchable;
          import dev.sheaf.Source;
          import java.io.IOException;
          import java.util.Map;
          import java.util.Set;
          import java.util.TreeSet;
          import java.util.concurrent.atomic.AtomicInteger;
          import java.util.function.Function;
          import java.util.stream.Collectors;
          import java.util.stream.LongStream;

          class Store {
            private final AtomicInteger flakyTrips = new AtomicInteger();
            final StringBuffer asked = new StringBuffer();

            @Source
            record Ids() {
              LongStream items() {
                return LongStream.rangeClosed(1, 6);
              }
            }

            @Batchable
            Map<Long, String> names(Set<Long> ids) {
              return all(ids);
            }

            @Batchable
            Map<Long, String> flaky(Set<Long> ids) throws IOException {
              asked.append(new TreeSet<>(ids));
              if (flakyTrips.getAndIncrement() < 2) {
                throw new IOException("flaky");
              }
              return all(ids);
            }

            @Batchable
            Map<Long, String> slow(Set<Long> ids) throws InterruptedException {
              Thread.sleep(400);
              return all(ids);
            }

            private static Map<Long, String> all(Set<Long> ids) {
              return ids.stream().collect(Collectors.toMap(Function.identity(), id -> "n" + id));
            }
          }
          """);

  private static final SourceFile SERVICES =
      source(
          "demo.Services",
          """
          package demo;

          import dev.sheaf.Fetch;
          import dev.sheaf.Retry;
          import dev.sheaf.Service;
          import dev.sheaf.runtime.Deferred;
          import dev.sheaf.runtime.RunOptions;
          import dev.sheaf.runtime.RunReport;
          import java.io.IOException;
          import java.util.concurrent.CompletableFuture;
          import java.util.concurrent.CompletionStage;
          import java.util.concurrent.TimeUnit;
          import java.util.concurrent.atomic.AtomicInteger;

          final class Services {
            @Service
            record Declared(Store store) {
              String process(long id, @Fetch("store.names(id)") String name) {
                return name;
              }
            }

            @Service
            record Deferring(StoreBatch store) {
              Deferred<String> process(long id) {
                return store.names(id);
              }
            }

            @Service
            record Awaiting(StoreBatch store) {
              String process(long id) {
                return store.names(id).await();
              }
            }

            @Service(concurrency = 2)
            record Later(Store store) {
              static final AtomicInteger NOW = new AtomicInteger();
              static final AtomicInteger MOST = new AtomicInteger();

              CompletionStage<String> process(long id, @Fetch("store.names(id)") String name) {
                MOST.accumulateAndGet(NOW.incrementAndGet(), Math::max);
                return new CompletableFuture<String>()
                    .completeOnTimeout(name, 20, TimeUnit.MILLISECONDS)
                    .whenComplete((done, error) -> NOW.decrementAndGet());
              }
            }

            @Retry(on = IOException.class, delays = {"1ms", "1ms"})
            @Service
            record Retried(Store store) {
              String process(
                  long id,
                  @Fetch("store.names(id)") String name,
                  @Fetch("store.flaky(id)") String flaky) {
                return name + flaky + store.asked;
              }
            }

            @Service(timeout = "600ms")
            record Slow(Store store) {
              String process(long id, @Fetch("store.slow(id)") String name) throws Exception {
                Thread.sleep(400);
                return name;
              }
            }

            static RunOptions options(int chunk) {
              return RunOptions.builder().chunk(chunk).build();
            }

            static String trips(RunReport report, String operation) {
              return report.succeeded() + " done, "
                  + report.batches().get("Store." + operation).trips() + " trips, largest "
                  + report.batches().get("Store." + operation).largest();
            }

            static String declared() {
              return trips(
                  Services_DeclaredJob.run(Services_DeclaredParams.builder().build(), options(2)),
                  "names");
            }

            static String deferring() {
              return trips(
                  Services_DeferringJob.run(Services_DeferringParams.builder().build(), options(3)),
                  "names");
            }

            static String awaiting() {
              return trips(
                  Services_AwaitingJob.run(Services_AwaitingParams.builder().build(), options(1)),
                  "names");
            }

            static String later() {
              RunReport report = Services_LaterJob.run(p -> {});
              return trips(report, "names") + ", most " + Later.MOST;
            }

            static String retried() throws Exception {
              RunReport report = Services_RetriedJob.run(p -> {});
              long flaky = report.batches().get("Store.flaky").trips();
              return report.failures() + trips(report, "names") + ", "
                  + (flaky < 3 ? flaky : "3 or more") + ", " + report.retried() + " retried";
            }

            static String slow() {
              RunReport report = Services_SlowJob.run(p -> {});
              return report.failures().get(0).cause().getMessage() + ", "
                  + report.failures().get(0).attempts() + " attempt, " + report.failed() + " failed";
            }

            static Object tested() {
              return Services_DeclaredJob.test(p -> {}).items(7L, 8L).run().batches()
                  .get("Store.names").trips();
            }
          }
          """);

  @CompilerTest
  void areOfTheSizeThatIsAskedForAndRetryOnlyWhatFailed(TestCompiler compiler) throws Throwable {
    Compilation compilation = compiler.strict().compile(STORE, SERVICES);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Services", "declared"))
        .isEqualTo("6 done, 3 trips, largest 2");
    assertThat(compilation.call("demo.Services", "deferring"))
        .isEqualTo("6 done, 2 trips, largest 3");
    assertThat(compilation.call("demo.Services", "awaiting"))
        .isEqualTo("6 done, 6 trips, largest 1");
    assertThat(compilation.call("demo.Services", "later"))
        .isEqualTo("6 done, 1 trips, largest 6, most 2");
    assertThat(compilation.call("demo.Services", "retried"))
        .isEqualTo("[]6 done, 1 trips, largest 6, 3 or more, 6 retried");
    assertThat(compilation.call("demo.Services", "slow"))
        .isEqualTo("took longer than 600ms, 1 attempt, 6 failed");
    assertThat(compilation.call("demo.Services", "tested")).isEqualTo(1L);
  }

  @CompilerTest
  void areTakenFromTheCommandLine(TestCompiler compiler) {
    SourceFile service =
        source(
            "demo.Names",
            """
            package demo;

            import dev.sheaf.Fetch;
            import dev.sheaf.Service;

            @Service
            record Names(Store store) {
              void process(long id, @Fetch("store.names(id)") String name) {}

              void finish() {
                System.out.println("finished");
              }
            }
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation).succeeds();
    assertThat(compilation.run("demo.Main", "--chunk", "4").stderr())
        .contains("  Store.names: 6 keys in 2 trips, 4 in the largest\n");
    assertThat(compilation.run("demo.Main", "--run-chunk", "0").stderr())
        .contains("--run-chunk 0: expected a whole number from 1 up");
    assertThat(compilation.run("demo.Main", "--help").stdout()).contains("--chunk N");
  }
}
