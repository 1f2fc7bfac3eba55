package dev.sheaf.processor.batch;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** The clients that are written for classes with batchable methods. */
final class BatchClientTest {
  private static final SourceFile STORE =
      source(
          "demo.Store",
          """
          package demo;

          import dev.sheaf.Batchable;
          import dev.sheaf.Retry;
          import dev.sheaf.runtime.Deferred;
          import dev.sheaf.runtime.Outcome;
          import java.io.IOException;
          import java.util.ArrayList;
          import java.util.Collection;
          import java.util.HashMap;
          import java.util.List;
          import java.util.Map;
          import java.util.Set;
          import java.util.concurrent.CompletableFuture;
          import java.util.concurrent.CompletionStage;

          final class Store {
            private boolean failed;

            @Batchable(maxSize = 2, splitOnError = true)
            Map<Long, String> users(Set<Long> ids) throws IOException {
              Map<Long, String> users = new HashMap<>();
              for (long id : ids) {
                users.put(id, "user " + id);
              }
              return users;
            }

            @Batchable
            List<String> prices(List<String> skus, String currency, List<Integer> levels) {
              List<String> prices = new ArrayList<>();
              skus.forEach(sku -> prices.add(sku + " in " + currency + levels));
              return prices;
            }

            @Batchable(concurrency = 1)
            long[] doubled(long[] numbers) {
              long[] doubled = new long[numbers.length];
              for (int i = 0; i < numbers.length; i++) {
                doubled[i] = 2 * numbers[i];
              }
              return doubled;
            }

            @Batchable
            CompletionStage<Map<Integer, Outcome<String>>> later(Collection<Integer> keys) {
              Map<Integer, Outcome<String>> answers = new HashMap<>();
              for (int key : keys) {
                answers.put(
                    key,
                    key < 0 ? Outcome.failed(new IOException("negative")) : Outcome.of("is " + key));
              }
              return CompletableFuture.completedFuture(answers);
            }

            @Batchable
            Deferred<Map<Long, String>> greetings(Set<Long> ids) {
              return new StoreBatch(this).usersAll(ids);
            }

            @Retry(on = IOException.class, delays = {"1ms", "1ms"})
            @Batchable
            Map<Long, String> flaky(Set<Long> ids) throws IOException {
              if (!failed) {
                failed = true;
                throw new IOException("flaky");
              }
              return users(ids);
            }
          }
          """);

  @CompilerTest
  void giveValuesOfEveryShapeOfAnswer(TestCompiler compiler) throws Throwable {
    SourceFile caller =
        caller(
            """
            Object users = BatchExecutor.execute(batch.users(1));
            Object prices = BatchExecutor.execute(batch.prices("a", "EUR", List.of(7)));
            Object doubled = BatchExecutor.execute(batch.doubled(batch.doubled(3)));
            Object later = BatchExecutor.executeAll(
                List.of(batch.later(5), batch.later(-1).recover(Throwable::getMessage)));
            Object greetings = BatchExecutor.execute(batch.greetings(4));
            Object flaky = BatchExecutor.execute(batch.flaky(9));
            return String.join(", ", users.toString(), prices.toString(), doubled.toString(),
                later.toString(), greetings.toString(), flaky.toString());
            """);

    Compilation compilation = compiler.strict().compile(STORE, caller);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Caller", "run"))
        .isEqualTo("user 1, a in EUR[7], 12, [is 5, negative], user 4, user 9");
  }

  @CompilerTest
  void countTripsAndCutThemIntoEqualOnes(TestCompiler compiler) throws Throwable {
    SourceFile caller =
        caller(
            """
            BatchExecutor.execute(batch.usersAll(List.of(1L, 2L, 3L, 4L, 5L)));
            return batch.stats().get("Store.users").toString().replaceAll(", time.*", "");
            """);

    Compilation compilation = compiler.strict().compile(STORE, caller);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Caller", "run"))
        .isEqualTo("BatchStats[trips=3, keys=5, largest=2, failed=0");
  }

  @CompilerTest
  void letMethodsAndArgumentsHaveAnyNames(TestCompiler compiler) throws Throwable {
    SourceFile store =
        source(
            "demo.Names",
            """
            package demo;

            import dev.sheaf.Batchable;
            import dev.sheaf.runtime.BatchExecutor;
            import java.util.List;

            final class Names {
              @Batchable List<String> calls(List<String> ids, String key, String keys) {
                return ids.stream().map(id -> id + key + keys).toList();
              }

              @Batchable List<String> receiver(List<String> ids, String receiver, String calls) {
                return ids.stream().map(id -> id + receiver + calls).toList();
              }

              static Object run() {
                NamesBatch names = new NamesBatch(new Names());
                return BatchExecutor.execute(names.receiver(names.calls("a", "b", "c"), "d", "e"));
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(store);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Names", "run")).isEqualTo("abcde");
  }

  private static SourceFile caller(String body) {
    return source(
        "demo.Caller",
        """
        package demo;

        import dev.sheaf.runtime.BatchExecutor;
        import java.util.List;

        final class Caller {
          static Object run() {
            StoreBatch batch = new StoreBatch(new Store());
            %s
          }
        }
        """
            .formatted(body));
  }
}
