package dev.sheaf.processor.golden;

import static dev.sheaf.processor.golden.Demo.assertGolden;
import static dev.sheaf.processor.golden.Demo.demo;

import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.TestInfo;

/** Clients of classes that answer many keys at once, and plans of what is fetched. */
final class GoldenBatchTest {
  private static final SourceFile USERS =
      demo(
          "UserStore",
          """
          @Source record UserIds() { long[] items() { return new long[] {1, 2}; } }

          record User(long id, String name, List<String> groups) {}

          /** Knows users. */
          final class UserStore {
            @Batchable(maxSize = 500) Map<Long, User> users(Set<Long> ids) { return Map.of(); }
            @Batchable Map<Long, Long> spouseIds(Collection<Long> ids) { return Map.of(); }
            @Retry(on = java.io.IOException.class, delays = "1s")
            @Batchable(concurrency = 2, splitOnError = true)
            List<String> titles(List<String> groups, String language) { return List.of(); }
            @Batchable CompletionStage<Map<Long, Outcome<Integer>>> ages(long[] ids) { return null; }
          }
          """);

  @CompilerTest
  void aClient(TestCompiler compiler, TestInfo test) throws IOException {
    assertGolden(compiler, test, List.of("demo.UserStoreBatch"), USERS);
  }

  @CompilerTest
  void declaredFetches(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile couples =
        demo(
            "Couples",
            """
            @Service record Couples(UserStore store) {
              String process(
                  long userId,
                  @Fetch("store.users(userId)") User user,
                  @Fetch("store.spouseIds(userId)") long spouseId,
                  @Fetch("store.users(spouseId)") User spouse) {
                return user.name() + " and " + spouse.name();
              }
            }
            """);

    assertGolden(
        compiler, test, List.of("demo.Couples_Plan", "demo.Couples_Fetches"), USERS, couples);
  }

  @CompilerTest
  void fetchesThatFanOut(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile titles =
        demo(
            "Titles",
            """
            @Service record Titles(UserStore store, @Param(defaultValue = "en") String language) {
              List<String> process(
                  long userId,
                  @Fetch("store.users(userId)") User user,
                  @Fetch("store.titles(user.groups, language)") List<String> titles) {
                return titles;
              }
            }
            """);

    assertGolden(compiler, test, List.of("demo.Titles_Fetches"), USERS, titles);
  }
}
