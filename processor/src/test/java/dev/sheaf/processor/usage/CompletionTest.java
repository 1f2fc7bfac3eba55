package dev.sheaf.processor.usage;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What bash, zsh and fish offer, each asked itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompletionTest {
  private static final SourceFile LOAD =
      source(
          "demo.Load",
          """
          package demo;

          import dev.sheaf.*;
          import java.nio.file.Path;
          import java.util.*;

          /** Loads days. */
          @Service(source = Days.class)
          record Load(
              @Param(help = "Where it's sent: \\"dev\\" or [prod], $HOME `x` \\\\ 100%") Config config,
              @Param(name = "second") Optional<Config> other,
              @Param boolean overwrite,
              @Param Optional<Path> file,
              @Param(secret = true) Optional<String> password,
              @Param(help = "die Größe") Optional<Integer> größe,
              @Param(positional = true) Optional<Load.Mode> how,
              @Param(positional = true) List<Path> rest) {
            enum Mode { FAST, VERY_CAREFUL }

            void process(int day) {}

            sealed interface Config {
              /** @param port where the local server listens */
              record DevConfig(@Param(defaultValue = "80") int port) implements Config {}

              record ProdConfig(@Param String url, @Param Optional<Mode> speed) implements Config {}
            }
          }
          """);

  private static final SourceFile DAYS =
      source(
          "demo.Days",
          """
          package demo;

          import dev.sheaf.*;
          import java.util.*;

          @Source
          record Days(@Param(defaultValue = "3") int limit) {
            List<Integer> items() { return List.of(limit); }
          }
          """);

  private static final SourceFile SHOW =
      source(
          "demo.Show",
          """
          package demo;

          import dev.sheaf.*;

          /** Shows days: it's simple. */
          @Service(source = Days.class)
          final class Show { void process(int day) {} }
          """);

  private final TestCompiler compiler = TestCompiler.javac();
  private Compilation compilation = compiler.strict().compile(DAYS, LOAD, SHOW);
  private Path files = compilation.directory();

  @BeforeAll
  void makeFiles() throws IOException {
    assertThat(compilation).succeedsWithoutWarnings();
    files = Files.createDirectories(compilation.directory().resolve("files"));
    for (String run : List.of("sheaf-runs/monday", "my runs/odd one", "my runs/über:1")) {
      Files.createDirectories(files.resolve(run));
    }
    Files.writeString(files.resolve("a b.txt"), "");
    Files.writeString(files.resolve("a:c.txt"), "");
    for (Shell shell : Shell.values()) {
      script(shell, shell.shellName());
      script(shell, shell.shellName() + "=my-tool");
    }
  }

  @AfterAll
  void clean() throws IOException {
    compiler.close();
  }

  private void script(Shell shell, String wanted) throws IOException {
    ProgramRun run = compilation.run("demo.Main", "--completion", wanted);
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.stderr()).isEmpty();
    Files.writeString(script(shell, wanted.contains("=")), run.stdout());
  }

  private Path script(Shell shell, boolean named) {
    return compilation.directory().resolve(shell.shellName() + (named ? "-named" : ""));
  }

  private List<String> offers(Shell shell, String... words) {
    assumeTrue(shell.isInstalled(), shell.shellName() + " is not installed");
    return shell.offers(script(shell, words[0].equals("my-tool")), files, words);
  }

  @ParameterizedTest
  @EnumSource
  void offersOptions(Shell shell) {
    assertThat(offers(shell, "load", "--"))
        .containsAtLeast("--config", "--overwrite", "--no-overwrite", "--file", "--password-file");
    assertThat(offers(shell, "load", "--co"))
        .containsExactly("--completion", "--concurrency", "--config");
    assertThat(offers(shell, "load", "--gr")).containsExactly("--größe");
  }

  @ParameterizedTest
  @EnumSource
  void offersRunOptionsInTheirLongerFormWhereItIsBegunOrNeeded(Shell shell) {
    assertThat(offers(shell, "load", "--run-l")).containsExactly("--run-limit", "--run-log-level");
    assertThat(offers(shell, "load", "--run-dr")).containsExactly("--run-dry-run");
    assertThat(offers(shell, "load", "--li")).containsExactly("--limit");
    assertThat(offers(shell, "load", "--r")).doesNotContain("--run-dry-run");
  }

  @ParameterizedTest
  @EnumSource
  void offersTheBranchesOfAChoiceAndTheConstantsOfAnEnum(Shell shell) {
    assertThat(offers(shell, "load", "--config", "")).containsExactly("dev", "prod");
    assertThat(offers(shell, "load", "--config=p")).containsExactly("prod");
    assertThat(offers(shell, "load", "-c", "d")).containsExactly("dev");
    assertThat(offers(shell, "load", "--speed", "v")).containsExactly("very-careful");
    assertThat(offers(shell, "load", "--run-progress", "pl")).containsExactly("plain");
  }

  @ParameterizedTest
  @EnumSource
  void offersTheOptionsOfTheTakenBranchAlone(Shell shell) {
    assertThat(offers(shell, "load", "--s"))
        .containsExactly("--second", "--second-port", "--second-speed", "--second-url", "--speed");
    assertThat(offers(shell, "load", "--config", "dev", "--p")).contains("--port");
    assertThat(offers(shell, "load", "-c", "prod", "--p")).doesNotContain("--port");
    assertThat(offers(shell, "load", "-p", "config=prod", "--p")).doesNotContain("--port");
    assertThat(offers(shell, "load", "--config=dev", "--ur")).isEmpty();
    assertThat(offers(shell, "load", "--second", "dev", "--second-"))
        .containsExactly("--second-port");
  }

  @ParameterizedTest
  @EnumSource
  void offersFilesAndDirectoriesWhateverTheyAreCalled(Shell shell) {
    assertThat(offers(shell, "load", "--file", "a")).containsExactly("a b.txt", "a:c.txt");
    assertThat(offers(shell, "load", "--file=a")).containsExactly("a b.txt", "a:c.txt");
    assertThat(offers(shell, "load", "--password-file", "my")).containsExactly("my runs");
    assertThat(offers(shell, "load", "-d", "")).containsExactly("my runs", "sheaf-runs");
    assertThat(offers(shell, "load", "--limit", "a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void offersTheRunsOfTheOutputDirectory(Shell shell) {
    assertThat(offers(shell, "load", "--resume", "")).containsAtLeast("last", "monday");
    assertThat(offers(shell, "load", "-d", "'my runs'", "--resume", ""))
        .containsAtLeast("last", "odd one", "über:1");
    assertThat(offers(shell, "load", "--output-dir='my runs'", "--retry-failed", "o"))
        .containsExactly("odd one");
  }

  @ParameterizedTest
  @EnumSource
  void offersWhatOperandsTake(Shell shell) {
    assertThat(offers(shell, "load", "v")).containsExactly("very-careful");
    assertThat(offers(shell, "load", "fast", "a")).containsExactly("a b.txt", "a:c.txt");
  }

  @ParameterizedTest
  @EnumSource
  void offersTheNamesOfParameters(Shell shell) {
    assertThat(offers(shell, "load", "-p", "o")).containsExactly("overwrite");
    assertThat(offers(shell, "load", "--param", "se"))
        .containsExactly("second", "second-port", "second-speed", "second-url");
  }

  @ParameterizedTest
  @EnumSource
  void completesAProgramOfSeveralServicesUnderItsOwnName(Shell shell) {
    assertThat(offers(shell, "my-tool", "")).containsAtLeast("load", "show");
    assertThat(offers(shell, "my-tool", "s")).containsExactly("show");
    assertThat(offers(shell, "my-tool", "load", "--config", "p")).containsExactly("prod");
    assertThat(offers(shell, "my-tool", "load", "--speed=f")).containsExactly("fast");
    assertThat(offers(shell, "my-tool", "show", "--li")).containsExactly("--limit");
    assertThat(offers(shell, "my-tool", "show", "--config")).isEmpty();
    assertThat(offers(shell, "show", "--li")).containsExactly("--limit");
  }

  @Test
  void isGivenByAServiceAloneAndUnderAnyName() {
    String script = compilation.run("demo.LoadJob", "--run-completion=bash=my load").stdout();
    assertThat(script).contains("\ncomplete -F _sheaf_demo_Load -- 'my load'\n");
    assertThat(compilation.run("demo.Main", "show", "--completion", "zsh").stdout())
        .startsWith("#compdef show\n");
  }

  @Test
  void saysWhichShellsThereAre() {
    ProgramRun run = compilation.run("demo.Main", "--completion", "ksh");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.stderr())
        .startsWith("--completion ksh: expected bash, zsh or fish, also with a command");
    assertThat(compilation.run("demo.ShowJob", "--completion", "bash=").stderr())
        .startsWith("show: --completion bash=: expected bash, zsh or fish, also with");
  }
}
