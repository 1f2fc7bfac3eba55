package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Parameters and profiles as programs of the kind have had them from of old. */
final class ProfilesScenarioTest {
  private static final SourceFile JOB =
      source(
          "demo.Report",
          """
          package demo;

          import dev.sheaf.Param;
          import dev.sheaf.Service;
          import dev.sheaf.Source;
          import java.time.LocalDateTime;
          import java.util.List;
          import java.util.Optional;

          @Source
          record Once(
              @Param Optional<Integer> whole,
              @Param Optional<Double> share,
              @Param Optional<LocalDateTime> since,
              @Param String text,
              @Param(defaultValue = "42") int number) {
            List<String> items() {
              return List.of(whole + " " + share + " " + since + " " + text + " " + number);
            }
          }

          /** A plain class; its text is nobody's parameter. */
          final class Greeting {
            String hello = "hi";
          }

          sealed interface Config {
            default String newField() {
              return "base";
            }

            default String newerField() {
              return "";
            }
          }

          final class BaseConfig implements Config {}

          final class CustomConfigOne implements Config {
            @Override
            public String newField() {
              return "overwritten";
            }

            @Override
            public String newerField() {
              return "hey";
            }
          }

          @Service
          record Report(Greeting greeting, @Param(defaultValue = "base") Config config) {
            void process(String item) {
              System.err.println(item + "; " + greeting.hello + " " + config.newField() + config.newerField());
            }
          }
          """);

  @CompilerTest
  void convertsDefaultsAndOverwrites(TestCompiler compiler) {
    Compilation compilation = compiler.compile(JOB);
    assertThat(compilation).succeedsWithoutWarnings();
    ProgramRun run =
        compilation.run(
            "demo.Main",
            "-p",
            "whole=1",
            "-p",
            "share=1.5",
            "-p",
            "since=2024-03-02",
            "-p",
            "text=b=c",
            "-c",
            "custom-config-one");
    assertThat(run.stderr())
        .contains(
            "Optional[1] Optional[1.5] Optional[2024-03-02T00:00] b=c 42; hi overwrittenhey\n");
    run = compilation.run("demo.Main", "--text", "t", "--since", "2024-03-02T13:12:11");
    assertThat(run.stderr())
        .contains("Optional.empty Optional.empty Optional[2024-03-02T13:12:11] t 42; hi base\n");
  }

  @CompilerTest
  void namesTheParameterThatIsMissing(TestCompiler compiler) {
    ProgramRun run = compiler.compile(JOB).run("demo.Main");
    assertThat(run.stderr())
        .isEqualTo(
            """
            report: --text is required: expected a value
            See all options with report --help
            """);
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
