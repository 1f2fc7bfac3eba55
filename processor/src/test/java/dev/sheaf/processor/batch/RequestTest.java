package dev.sheaf.processor.batch;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Operations whose keys say themselves of which type their values are. */
final class RequestTest {
  private static final SourceFile ASK =
      source(
          "demo.Ask",
          """
          package demo;

          import dev.sheaf.runtime.Request;
          import java.util.List;

          sealed interface Ask<V> extends Request<V> {
            record NameOf(long id) implements Ask<String> {}

            record FriendsOf(long id) implements Ask<List<Long>> {}
          }
          """);

  private static final SourceFile DATABASE =
      source(
          "demo.Database",
          """
          package demo;

          import dev.sheaf.Batchable;
          import dev.sheaf.runtime.Outcome;
          import java.util.ArrayList;
          import java.util.HashMap;
          import java.util.List;
          import java.util.Map;
          import java.util.Set;

          class Database {
            @Batchable
            Map<Ask<?>, Object> answers(Set<Ask<?>> asked) {
              Map<Ask<?>, Object> answers = new HashMap<>();
              for (Ask<?> ask : asked) {
                if (ask instanceof Ask.NameOf name) {
                  answers.put(name, "n" + name.id());
                } else if (ask instanceof Ask.FriendsOf friends) {
                  answers.put(friends, List.of(friends.id() + 1, friends.id() + 2));
                }
              }
              return answers;
            }

            @Batchable
            List<Outcome<?>> outcomes(List<Ask<?>> asked, String language) {
              List<Outcome<?>> outcomes = new ArrayList<>();
              asked.forEach(ask -> outcomes.add(Outcome.of(language)));
              return outcomes;
            }
          }
          """);

  @CompilerTest
  void areAnsweredInOneTripEachWithAValueOfItsType(TestCompiler compiler) throws Throwable {
    SourceFile caller =
        source(
            "demo.Caller",
            """
            package demo;

            import dev.sheaf.runtime.BatchExecutor;
            import dev.sheaf.runtime.Deferred;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;

            final class Caller {
              static String run() {
                DatabaseBatch database = new DatabaseBatch(new Database());
                Deferred<String> name = database.answers(new Ask.NameOf(1));
                Deferred<List<Long>> friends = database.answers(new Ask.FriendsOf(1));
                Deferred<Integer> both = name.zip(friends, (a, b) -> a.length() + b.size());
                Deferred<String> friend =
                    database.answers(friends.map(ids -> new Ask.NameOf(ids.get(0))));
                Deferred<String> german = database.outcomes(new Ask.NameOf(1), "de");
                Deferred<Map<Ask<?>, Object>> all =
                    database.answersAll(Set.of(new Ask.NameOf(7)));
                return BatchExecutor.executeAll(List.of(both, friend, german, all)) + " "
                    + database.stats().get("Database.answers").trips();
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(ASK, DATABASE, caller);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Caller", "run"))
        .isEqualTo("[4, n2, de, {NameOf[id=7]=n7}] 2");
  }

  @CompilerTest
  void areFetchedForItemsWithTheTypesTheyPromise(TestCompiler compiler) throws Throwable {
    SourceFile job =
        source(
            "demo.Friends",
            """
            package demo;

            import dev.sheaf.Fetch;
            import dev.sheaf.Service;
            import dev.sheaf.Source;
            import java.util.List;
            import java.util.Optional;

            @Service
            record Friends(Database database) {
              @Source
              record People() {
                List<Person> items() {
                  return List.of(new Person(1), new Person(5));
                }
              }

              record Person(long id) {
                Ask<String> name() {
                  return new Ask.NameOf(id);
                }

                Ask.FriendsOf friends() {
                  return new Ask.FriendsOf(id);
                }

                List<Ask<String>> names() {
                  return List.of(new Ask.NameOf(id + 1), new Ask.NameOf(id + 2));
                }
              }

              String process(
                  Person person,
                  @Fetch("database.answers(person.name)") String name,
                  @Fetch("database.answers(person.friends)") List<Long> friends,
                  @Fetch("database.answers(person.names)") List<String> names,
                  @Fetch("database.answers(person.name)") Optional<String> maybe) {
                return name + friends + names + maybe.isPresent();
              }

              static Object run() throws Exception {
                return FriendsJob.collect(p -> {});
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(ASK, DATABASE, job);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(String.valueOf(compilation.call("demo.Friends", "run")))
        .isEqualTo("[n1[2, 3][n2, n3]true, n5[6, 7][n6, n7]true]");
  }

  @CompilerTest
  void wantATypeWithOneParameterAndAnAnswerOfAnyType(TestCompiler compiler) {
    SourceFile store =
        source(
            "demo.Store",
            """
            package demo;

            import dev.sheaf.Batchable;
            import dev.sheaf.Fetch;
            import dev.sheaf.Service;
            import dev.sheaf.Source;
            import dev.sheaf.runtime.Request;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;

            final class Store {
              interface Many<V> extends Request<List<V>> {}
              interface Pair<A, B> extends Request<B> {}

              @Batchable Map<Ask<?>, String> texts(Set<Ask<?>> asked) { return Map.of(); }
              @Batchable Map<Many<?>, Object> many(Set<Many<?>> asked) { return Map.of(); }
              @Batchable Map<Pair<?, ?>, Object> pairs(Set<Pair<?, ?>> asked) { return Map.of(); }
              @Batchable Map<Ask.NameOf, String> names(Set<Ask.NameOf> asked) { return Map.of(); }
            }
            """);

    Compilation compilation = compiler.compile(ASK, store);

    assertThat(compilation).hasError("SHEAF-130", store, store.lineOf("texts"), "return Object");
    assertThat(compilation).hasError("SHEAF-129", store, store.lineOf("pairs"), "Ask<V>");
    assertThat(compilation).hasErrorCount(2);
  }
}
