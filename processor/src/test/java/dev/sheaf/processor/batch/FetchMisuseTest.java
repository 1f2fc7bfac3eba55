package dev.sheaf.processor.batch;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.List;

/** What the compiler says of fetches that cannot be made. */
final class FetchMisuseTest {
  private static final SourceFile STORE =
      source(
          "demo.Store",
          """
          package demo;

          import dev.sheaf.Batchable;
          import dev.sheaf.Source;
          import java.util.List;
          import java.util.Map;
          import java.util.Optional;
          import java.util.Set;

          final class Store {
            record User(Optional<Long> boss, Optional<String> language) {}

            @Source
            record Ids() {
              List<Long> items() {
                return List.of(1L);
              }
            }

            @Batchable
            Map<Long, User> users(Set<Long> ids) {
              return Map.of();
            }

            @Batchable
            Map<Integer, Integer> ages(Set<Integer> ids) {
              return Map.of();
            }

            @Batchable
            List<String> names(List<Long> ids, String language) {
              return List.of();
            }
          }
          """);

  @CompilerTest
  void saysWhatIsWrongWithEachFetchAtOnce(TestCompiler compiler) {
    SourceFile service =
        service(
            """
                  long id,
                  @Fetch("store.users(1)") Store.User literal,
                  @Fetch("store.users(store.first(id))") Store.User nested,
                  @Fetch("store.users(id).boss") Store.User behind,
                  @Fetch("store.users()") Store.User nothing,
                  @Fetch("") Store.User blank,
                  @Fetch("stre.users(id)") Store.User unknownStore,
                  @Fetch("id.users(id)") Store.User ofTheItem,
                  @Fetch("count.users(id)") Store.User ofANumber,
                  @Fetch("store.users(coun)") Store.User unknownName,
                  @Fetch("store.user(id)") Store.User unknownMethod,
                  @Fetch("users(id)") Store.User notItsOwn,
                  @Fetch("store.names(id)") String tooFew,
                  @Fetch("store.users(id, id)") Store.User tooMany,
                  @Fetch("store.users(store)") Store.User wrongKey,
                  @Fetch("store.ages(id)") int narrowed,
                  @Fetch("store.names(id, id)") String wrongArgument,
                  @Fetch("store.users(id)") String wrongType,
                  @Fetch("store.users(ids)") Store.User oneOfMany,
                  @Fetch("store.users(id.value)") Store.User unknownAccessor
            """);

    Compilation compilation = compiler.compile(STORE, service);

    for (String name : List.of("literal", "nested", "behind", "nothing", "blank")) {
      assertThat(compilation)
          .hasError("SHEAF-141", service, service.lineOf(" " + name), "literals");
    }
    assertThat(compilation)
        .hasError("SHEAF-154", service, service.lineOf("unknownStore"), "Did you mean store?");
    assertThat(compilation)
        .hasError("SHEAF-154", service, service.lineOf("ofTheItem"), "id is no field");
    assertThat(compilation)
        .hasError("SHEAF-155", service, service.lineOf("ofANumber"), "count is of type int");
    assertThat(compilation)
        .hasError("SHEAF-142", service, service.lineOf("unknownName"), "Did you mean count?");
    assertThat(compilation)
        .hasError("SHEAF-144", service, service.lineOf("unknownMethod"), "Did you mean users?");
    assertThat(compilation)
        .hasError("SHEAF-144", service, service.lineOf("notItsOwn"), "Couples has no @Batchable");
    assertThat(compilation).hasError("SHEAF-145", service, service.lineOf("tooFew"), "2 arguments");
    assertThat(compilation).hasError("SHEAF-145", service, service.lineOf("tooMany"), "not 2");
    assertThat(compilation).hasError("SHEAF-146", service, service.lineOf("wrongKey"), "Long");
    assertThat(compilation).hasError("SHEAF-146", service, service.lineOf("narrowed"), "Integer");
    assertThat(compilation)
        .hasError(
            "SHEAF-147", service, service.lineOf("wrongArgument"), "takes String as its argument");
    assertThat(compilation).hasError("SHEAF-148", service, service.lineOf("wrongType"), "User");
    assertThat(compilation).hasError("SHEAF-148", service, service.lineOf("oneOfMany"), "List<");
    assertThat(compilation)
        .hasError("SHEAF-143", service, service.lineOf("unknownAccessor"), "value");
    assertThat(compilation).hasErrorCount(19);
  }

  @CompilerTest
  void tellsOfAParameterThatNothingGives(TestCompiler compiler) {
    SourceFile service =
        service(
            """
                  long id,
                  String notFetched,
                  @Fetch("store.users(id)") Store.User user
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation)
        .hasError("SHEAF-183", service, service.lineOf("notFetched"), "notFetched");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void namesTheCycleOfFetchesThatNeedEachOther(TestCompiler compiler) {
    SourceFile service =
        service(
            """
                  long id,
                  @Fetch("store.users(b.boss)") Optional<Store.User> a,
                  @Fetch("store.users(a.boss)") Optional<Store.User> b
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation)
        .hasError("SHEAF-149", service, service.lineOf("b.boss"), "a needs b needs a");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void wantsAnOptionalForWhatMayBeEmpty(TestCompiler compiler) {
    SourceFile service =
        service(
            """
                  @Fetch("store.users(id)") long id,
                  @Fetch("store.users(id)") Store.User user,
                  @Fetch("store.users(user.boss)") Store.User boss,
                  @Fetch("store.names(id, user.language)") String name
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation).hasError("SHEAF-150", service, service.lineOf("long id"), "@Fetch");
    assertThat(compilation).hasError("SHEAF-151", service, service.lineOf("boss"), "Optional<");
    assertThat(compilation)
        .hasError("SHEAF-152", service, service.lineOf("language"), "only a key");
    assertThat(compilation).hasErrorCount(3);
  }

  @CompilerTest
  void tellsOnceOfFetchesThatNoProcessTakes(TestCompiler compiler) {
    SourceFile service =
        source(
            "demo.Strays",
            """
            package demo;

            import dev.sheaf.Fetch;
            import dev.sheaf.Service;

            @Service
            final class Strays {
              Strays(
                  Store store,
                  @Fetch("store.users(id)") String inConstructor) {}

              void help(
                  @Fetch("store.users(id)") String inHelper) {}

              void process(long id) {}
            }
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation)
        .hasError("SHEAF-153", service, service.lineOf("inConstructor"), "parameter of process");
    assertThat(compilation)
        .hasError("SHEAF-153", service, service.lineOf("inHelper"), "parameter of process");
    assertThat(compilation).hasErrorCount(2);
  }

  private static SourceFile service(String parameters) {
    return source(
        "demo.Couples",
        """
        package demo;

        import dev.sheaf.Fetch;
        import dev.sheaf.Param;
        import dev.sheaf.Service;
        import java.util.List;
        import java.util.Optional;

        @Service
        record Couples(Store store, @Param(defaultValue = "1") int count) {
          List<Long> ids() {
            return List.of();
          }

          String process(
        %s) {
            return "";
          }
        }
        """
            .formatted(parameters));
  }
}
