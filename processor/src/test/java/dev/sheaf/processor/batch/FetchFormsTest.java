package dev.sheaf.processor.batch;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Every form of operation, argument and parameter that a declared fetch may have. */
final class FetchFormsTest {
  private static final SourceFile STORE =
      source(
          "demo.Store",
          """
          package demo;

          import dev.sheaf.Batchable;
          import dev.sheaf.runtime.Deferred;
          import dev.sheaf.runtime.Outcome;
          import java.util.ArrayList;
          import java.util.Collection;
          import java.util.HashMap;
          import java.util.List;
          import java.util.Map;
          import java.util.Set;
          import java.util.concurrent.CompletableFuture;
          import java.util.concurrent.CompletionStage;

          class Store {
            @Batchable
            Map<Long, String> names(Set<Long> ids) {
              Map<Long, String> names = new HashMap<>();
              ids.stream().filter(id -> id < 100).forEach(id -> names.put(id, "n" + id));
              return names;
            }

            @Batchable
            List<String> prices(List<Integer> ids, String currency, int factor) {
              List<String> prices = new ArrayList<>();
              ids.forEach(id -> prices.add(id * factor + currency));
              return prices;
            }

            @Batchable
            int[] squares(int[] numbers) {
              int[] squares = numbers.clone();
              for (int i = 0; i < squares.length; i++) {
                squares[i] *= squares[i];
              }
              return squares;
            }

            @Batchable
            CompletionStage<Map<Long, String>> later(Collection<Long> ids) {
              return CompletableFuture.supplyAsync(() -> names(Set.copyOf(ids)));
            }

            @Batchable
            Deferred<Map<Long, String>> indirect(Set<Long> ids) {
              return new StoreBatch(this).namesAll(ids);
            }

            @Batchable
            Map<Long, Outcome<String>> outcomes(Set<Long> ids) {
              Map<Long, Outcome<String>> outcomes = new HashMap<>();
              for (long id : ids) {
                outcomes.put(id, id % 2 == 0
                    ? Outcome.of("even" + id)
                    : Outcome.failed(new IllegalStateException("odd " + id)));
              }
              return outcomes;
            }
          }
          """);

  private static final SourceFile ITEM =
      source(
          "demo.Item",
          """
          package demo;

          import dev.sheaf.Source;
          import java.util.List;
          import java.util.Optional;

          record Item(long id, List<Long> many, long[] array, Optional<Long> maybe, Owner owner) {
            public static class Owner {
              final Long boss;

              Owner(Long boss) {
                this.boss = boss;
              }

              public Long getId() {
                return 5L;
              }
            }

            @Source
            record Items() {
              List<Item> items() {
                return List.of(
                    new Item(2, List.of(3L, 200L, 4L), new long[] {6, 7}, Optional.of(8L),
                        new Owner(9L)));
              }
            }
          }
          """);

  @CompilerTest
  void giveItemsWhatTheyAskFor(TestCompiler compiler) throws Throwable {
    SourceFile service =
        service(
            """
            final class Shown {
              private final Store store;

              Shown(Store store, @Param(defaultValue = "EUR") String currency) {
                this.store = store;
              }

              int factor() {
                return 10;
              }

              int number() {
                return 3;
              }

              String process(
                  Item item,
                  @Fetch("store.names(item.id)") String name,
                  @Fetch("store.prices(number, currency, factor)") String price,
                  @Fetch("store.squares(number)") int square,
                  @Fetch("store.later(item.owner.id)") String later,
                  @Fetch("store.indirect(item.owner.boss)") String indirect,
                  @Fetch("store.outcomes(item.id)") String even,
                  @Fetch("store.names(item.many)") List<Optional<String>> list,
                  @Fetch("store.names(item.many)") Map<Long, String> map,
                  @Fetch("store.names(item.array)") List<String> array,
                  @Fetch("store.names(item.maybe)") Optional<String> maybe) {
                return String.join(" ", name, price, "" + square, later, indirect, even,
                    list.toString(), map.toString(), array.toString(), maybe.toString());
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(STORE, ITEM, service);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Shown_Run", "run"))
        .isEqualTo(
            "n2 30EUR 9 n5 n9 even2 [Optional[n3], Optional.empty, Optional[n4]] {3=n3, 4=n4}"
                + " [n6, n7] Optional[n8]");
  }

  @CompilerTest
  void failTheItemAndSayWhy(TestCompiler compiler) throws Throwable {
    SourceFile service =
        service(
            """
            record Shown(Store store) {
              String process(
                  Item item,
                  @Fetch("store.outcomes(item.owner.id)") String odd,
                  @Fetch("store.names(item.many)") List<String> many) {
                return odd;
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(STORE, ITEM, service);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Shown_Run", "failure"))
        .isEqualTo("odd 5 [Store.names has no value for the key 200]");
    assertThat((String) compilation.call("demo.Shown_Run", "ownerless"))
        .contains("\"demo.Item.owner()\" is null");
  }

  private static SourceFile service(String declaration) {
    return source(
        "demo.Shown",
        """
        package demo;

        import dev.sheaf.Fetch;
        import dev.sheaf.Param;
        import dev.sheaf.Service;
        import java.util.Arrays;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;

        @Service
        """
            + declaration
            + """

            final class Shown_Run {
              static Object run() throws Exception {
                return ShownJob.collect(p -> {}).get(0);
              }

              static Object failure() {
                Throwable cause = ShownJob.run(p -> {}).failures().get(0).cause();
                return cause.getMessage() + " "
                    + Arrays.stream(cause.getSuppressed()).map(Throwable::getMessage).toList();
              }

              static Object ownerless() {
                Item item = new Item(2, List.of(), new long[0], Optional.empty(), null);
                return ShownJob.test(p -> {}).items(item).run().failures().get(0).cause()
                    .getMessage();
              }
            }
            """);
  }
}
