package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

final class GroupsAndChoicesTest {
  private static final SourceFile WINDOW =
      source(
          "demo.Window",
          """
          package demo;

          import dev.sheaf.Param;

          /**
           * A span of days.
           *
           * @param from the first day
           * @param to the day after the last
           */
          record Window(@Param(defaultValue = "0") int from, @Param(defaultValue = "9") int to) {
            Window {
              if (from > to) {
                throw new IllegalArgumentException("from must not be after to");
              }
            }
          }
          """);

  private static final SourceFile CONFIG =
      source(
          "demo.Config",
          """
          package demo;

          import dev.sheaf.Param;
          import java.util.Optional;

          sealed interface Config {
            /** @param port where the local server listens */
            record DevConfig(@Param(defaultValue = "80") int port) implements Config {}

            sealed interface Cloud extends Config {}

            /** @param url where the server is */
            record ProdConfig(@Param String url, @Param Optional<String> port) implements Cloud {}

            final class TestConfig implements Cloud {}
          }
          """);

  private static final SourceFile DAYS =
      source(
          "demo.Days",
          """
          package demo;

          import dev.sheaf.Param;
          import dev.sheaf.Source;
          import java.util.List;

          @Source
          record Days(@Param Window window, @Param(name = "left") Window other) {
            List<Integer> items() {
              return List.of(window.from(), window.to(), other.from(), other.to());
            }
          }
          """);

  private static final SourceFile LOAD =
      source(
          "demo.Load",
          """
          package demo;

          import dev.sheaf.Param;
          import dev.sheaf.Service;
          import java.util.Optional;

          /** Loads days. */
          @Service(concurrency = 1)
          record Load(@Param Config config, @Param(name = "second") Optional<Config> other) {
            void process(int day) {
              System.err.println(day + " " + config + " " + other);
            }
          }
          """);

  private static final SourceFile CALLER =
      source(
          "demo.Caller",
          """
          package demo;

          final class Caller {
            static long run() {
              return LoadJob.run(
                      p -> p.from(1).to(2).leftFrom(3).config(new Config.ProdConfig("u", java.util.Optional.empty())))
                  .succeeded();
            }
          }
          """);

  @CompilerTest
  void takesTheOptionsOfTheChosenBranchAndOfEachGroup(TestCompiler compiler) {
    Compilation compilation = compiler.strict().compile(WINDOW, CONFIG, DAYS, LOAD, CALLER);
    assertThat(compilation).succeedsWithoutWarnings();
    ProgramRun run =
        compilation.run("demo.Main", "--from=1", "--left-to=3", "-c", "prod", "--url", "u");
    assertThat(run.stderr()).contains("3 ProdConfig[url=u, port=Optional.empty] Optional.empty");
    assertThat(run.exitCode()).isEqualTo(0);
  }

  @CompilerTest
  void buildsTheSameWithoutACommandLine(TestCompiler compiler) throws Throwable {
    Compilation compilation = compiler.compile(WINDOW, CONFIG, DAYS, LOAD, CALLER);
    assertThat(compilation.call("demo.Caller", "run")).isEqualTo(4);
  }

  @CompilerTest
  void saysWhatIsWrongWithChoices(TestCompiler compiler) {
    Compilation compilation = compiler.compile(WINDOW, CONFIG, DAYS, LOAD, CALLER);
    assertThat(compilation.run("demo.Main", "--config", "dev", "--url", "u").stderr())
        .isEqualTo(
            """
            load: --url u: only for --config prod, but --config is dev
            See all options with load --help
            """);
    assertThat(compilation.run("demo.Main", "--config", "test", "--from=5", "--to=4").stderr())
        .isEqualTo(
            """
            load: these values do not go together: from must not be after to
            See all options with load --help
            """);
  }

  @CompilerTest
  void showsChoicesAsSectionsOfHelp(TestCompiler compiler) {
    Compilation compilation = compiler.compile(WINDOW, CONFIG, DAYS, LOAD, CALLER);
    assertThat(compilation.run("demo.Main", "--help").stdout())
        .startsWith(
            """
            Loads days.

            Usage: load --config dev|prod|test [OPTIONS]

            Options:
              -c, --config dev|prod|test  (required)
                  --second dev|prod|test

            A span of days:
                  --from N                the first day (default: 0)
                  --to N                  the day after the last (default: 9)

            A span of days (--left-...):
                  --left-from N           the first day (default: 0)
                  --left-to N             the day after the last (default: 9)

            With --config dev:
                  --port N                where the local server listens (default: 80)

            With --config prod:
                  --url TEXT              where the server is (required)
                  --port TEXT

            With --second dev:
                  --second-port N         where the local server listens (default: 80)
            """);
  }
}
