package dev.sheaf.processor.batch;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

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
            record User(Optional<Long> boss) {}

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
                  String notFetched,
                  @Fetch("store.users(1)") Store.User literal,
                  @Fetch("stre.users(id)") Store.User unknownStore,
                  @Fetch("store.user(id)") Store.User unknownMethod,
                  @Fetch("store.names(id)") String tooFew,
                  @Fetch("store.users(store)") Store.User wrongKey,
                  @Fetch("store.names(id, id)") String wrongArgument,
                  @Fetch("store.users(id)") String wrongType,
                  @Fetch("store.users(id.value)") Store.User unknownAccessor
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation).hasError("SHEAF-141", service, service.lineOf("literal"), "literals");
    assertThat(compilation)
        .hasError("SHEAF-142", service, service.lineOf("unknownStore"), "Did you mean store?");
    assertThat(compilation)
        .hasError("SHEAF-144", service, service.lineOf("unknownMethod"), "Did you mean users?");
    assertThat(compilation).hasError("SHEAF-145", service, service.lineOf("tooFew"), "2 arguments");
    assertThat(compilation).hasError("SHEAF-146", service, service.lineOf("wrongKey"), "Long");
    assertThat(compilation)
        .hasError("SHEAF-147", service, service.lineOf("wrongArgument"), "java.lang.String");
    assertThat(compilation).hasError("SHEAF-148", service, service.lineOf("wrongType"), "User");
    assertThat(compilation)
        .hasError("SHEAF-143", service, service.lineOf("unknownAccessor"), "value");
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
  }

  @CompilerTest
  void wantsAnOptionalForAKeyThatMayBeEmpty(TestCompiler compiler) {
    SourceFile service =
        service(
            """
                  @Fetch("store.users(id)") long id,
                  @Fetch("store.users(id)") Store.User user,
                  @Fetch("store.users(user.boss)") Store.User boss
            """);

    Compilation compilation = compiler.compile(STORE, service);

    assertThat(compilation).hasError("SHEAF-150", service, service.lineOf("long id"), "@Fetch");
    assertThat(compilation).hasError("SHEAF-151", service, service.lineOf("boss"), "Optional<");
  }

  private static SourceFile service(String parameters) {
    return source(
        "demo.Couples",
        """
        package demo;

        import dev.sheaf.Fetch;
        import dev.sheaf.Service;
        import java.util.Optional;

        @Service
        record Couples(Store store) {
          String process(
        %s) {
            return "";
          }
        }
        """
            .formatted(parameters));
  }
}
