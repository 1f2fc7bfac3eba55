package dev.sheaf.processor.batch;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Jobs whose items need fetches: declared, deferred and awaited. */
final class FetchTest {
  private static final SourceFile STORE =
      source(
          "demo.UserStore",
          """
          package demo;

          import dev.sheaf.Batchable;
          import java.util.ArrayList;
          import java.util.Collection;
          import java.util.HashMap;
          import java.util.List;
          import java.util.Map;
          import java.util.Optional;
          import java.util.Set;

          class UserStore {
            record User(long id, String name, Optional<Long> boss, List<Long> friends) {}

            @Batchable
            Map<Long, User> users(Set<Long> ids) {
              Map<Long, User> users = new HashMap<>();
              for (long id : ids) {
                if (id < 1000) {
                  Optional<Long> boss = id % 2 == 0 ? Optional.of(id / 2) : Optional.empty();
                  users.put(id, new User(id, "u" + id, boss, List.of(id + 1, id + 2)));
                }
              }
              return users;
            }

            @Batchable
            Map<Long, Long> spouseIds(Collection<Long> ids) {
              Map<Long, Long> spouses = new HashMap<>();
              ids.forEach(id -> spouses.put(id, id + 100));
              return spouses;
            }

            @Batchable
            List<String> greetings(List<Long> ids, String language) {
              List<String> greetings = new ArrayList<>();
              ids.forEach(id -> greetings.add(language + id));
              return greetings;
            }
          }
          """);

  private static final SourceFile IDS =
      source(
          "demo.Ids",
          """
          package demo;

          import dev.sheaf.Source;
          import java.util.stream.LongStream;

          @Source
          record Ids() {
            LongStream items() {
              return LongStream.rangeClosed(1, 6);
            }
          }
          """);

  @CompilerTest
  void fetchACoupleInTwoTrips(TestCompiler compiler) throws Throwable {
    SourceFile service =
        service(
            """
            record Couples(UserStore store) {
              String process(
                  long userId,
                  @Fetch("store.users(userId)") UserStore.User user,
                  @Fetch("store.spouseIds(userId)") long spouseId,
                  @Fetch("store.users(spouseId)") UserStore.User spouse) {
                return user.name() + "+" + spouse.name();
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(STORE, IDS, service, caller());

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Caller", "run"))
        .isEqualTo(
            "[u1+u101, u2+u102, u3+u103, u4+u104, u5+u105, u6+u106] []"
                + " {UserStore.spouseIds=1 trips of 6, UserStore.users=1 trips of 12}");
  }

  @CompilerTest
  void fetchEarlyWhatIsNotToWaitForCompany(TestCompiler compiler) throws Throwable {
    SourceFile service =
        service(
            """
            record Couples(UserStore store) {
              String process(
                  long userId,
                  @Fetch(value = "store.users(userId)", early = true) UserStore.User user,
                  @Fetch("store.spouseIds(userId)") long spouseId,
                  @Fetch("store.users(spouseId)") UserStore.User spouse) {
                return user.name() + "+" + spouse.name();
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(STORE, IDS, service, caller());

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat((String) compilation.call("demo.Caller", "run"))
        .endsWith("{UserStore.spouseIds=1 trips of 6, UserStore.users=2 trips of 12}");
    assertThat(compilation.run("demo.Main", "--explain").stdout())
        .contains("round 1: store.users(userId) (early)\n");
  }

  @CompilerTest
  void fetchManyMaybeAndWithOtherArguments(TestCompiler compiler) throws Throwable {
    SourceFile service =
        service(
            """
            final class Couples {
              private final UserStore store;
              final String english = "hello";

              Couples(UserStore store) {
                this.store = store;
              }

              String german() {
                return "hallo";
              }

              String process(
                  Long id,
                  @Fetch("store.users(user.boss)") Optional<UserStore.User> boss,
                  @Fetch("store.users(id)") UserStore.User user,
                  @Fetch("store.users(user.friends)") List<UserStore.User> friends,
                  @Fetch("store.users(user.friends)") Map<Long, UserStore.User> byId,
                  @Fetch("store.greetings(user.id, english)") String hello,
                  @Fetch("store.greetings(id, german)") String hallo) {
                return boss.map(UserStore.User::name).orElse("-") + friends.size()
                    + byId.keySet() + hello + hallo;
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(STORE, IDS, service, caller());

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat((String) compilation.call("demo.Caller", "run"))
        .startsWith("[-2[2, 3]hello1hallo1, u12[3, 4]hello2hallo2, -2[4, 5]hello3hallo3,");
  }

  @CompilerTest
  void failTheItemWhoseKeyIsMissing(TestCompiler compiler) throws Throwable {
    SourceFile service =
        service(
            """
            final class Couples {
              @Batchable
              Map<Long, String> odd(Set<Long> ids) {
                Map<Long, String> odd = new HashMap<>();
                ids.stream().filter(id -> id % 2 == 1).forEach(id -> odd.put(id, "odd" + id));
                return odd;
              }

              String process(long id, @Fetch("odd(id)") String odd) {
                return odd;
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(STORE, IDS, service, caller());

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Caller", "run"))
        .isEqualTo(
            "[odd1, odd3, odd5] [Couples.odd has no value for the key 2, Couples.odd has no value"
                + " for the key 4, Couples.odd has no value for the key 6]"
                + " {Couples.odd=1 trips of 6}");
  }

  @CompilerTest
  void deferAndAwaitWithinProcess(TestCompiler compiler) throws Throwable {
    SourceFile deferring =
        service(
            """
            record Couples(UserStoreBatch users) {
              Deferred<String> process(long id) {
                return users.users(id).zip(users.users(users.spouseIds(id)),
                    (user, spouse) -> user.name() + "+" + spouse.name());
              }
            }
            """);
    Compilation compilation = compiler.strict().compile(STORE, IDS, deferring, caller());

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat((String) compilation.call("demo.Caller", "run"))
        .startsWith("[u1+u101, u2+u102, u3+u103, u4+u104, u5+u105, u6+u106] []");
  }

  @CompilerTest
  void awaitWithinProcess(TestCompiler compiler) throws Throwable {
    SourceFile awaiting =
        service(
            """
            record Couples(UserStoreBatch users) {
              String process(long id) {
                long spouse = users.spouseIds(id).await();
                return users.users(spouse).await().name();
              }
            }
            """);
    Compilation compilation = compiler.strict().compile(STORE, IDS, awaiting, caller());

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat((String) compilation.call("demo.Caller", "run"))
        .startsWith("[u101, u102, u103, u104, u105, u106] []");
  }

  private static SourceFile service(String declaration) {
    return source(
        "demo.Couples",
        """
        package demo;

        import dev.sheaf.Batchable;
        import dev.sheaf.Fetch;
        import dev.sheaf.Service;
        import dev.sheaf.runtime.Deferred;
        import java.util.HashMap;
        import java.util.List;
        import java.util.Map;
        import java.util.Optional;
        import java.util.Set;

        @Service
        """
            + declaration);
  }

  private static SourceFile caller() {
    return source(
        "demo.Caller",
        """
        package demo;

        import dev.sheaf.runtime.RunOptions;
        import dev.sheaf.runtime.RunReport;
        import java.util.Map;
        import java.util.TreeMap;

        final class Caller {
          static String run() {
            Map<Long, Object> results = new TreeMap<>();
            RunReport report =
                CouplesJob.run(
                    CouplesParams.builder().build(),
                    RunOptions.builder().onResult((at, result) -> results.put(at, result)).build());
            if (report.cause().isPresent()) {
              throw new IllegalStateException(report.cause().get());
            }
            Map<String, String> batches = new TreeMap<>();
            report.batches().forEach(
                (name, stats) -> batches.put(name, stats.trips() + " trips of " + stats.keys()));
            return results.values() + " "
                + report.failures().stream().map(each -> each.cause().getMessage()).sorted().toList()
                + " " + batches;
          }
        }
        """);
  }
}
