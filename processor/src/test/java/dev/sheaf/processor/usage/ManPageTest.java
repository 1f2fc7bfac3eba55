package dev.sheaf.processor.usage;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page of the manual, as {@code man} shows it. */
final class ManPageTest {
  private static final SourceFile COPY =
      source(
          "demo.Copy",
          """
          package demo;

          import dev.sheaf.*;
          import java.nio.file.Path;
          import java.util.*;

          /** Copies files. Never 'moves' them: .hidden ones stay - "as is" - in C:\\temp. */
          @Service(source = Copy.Files.class)
          final class Copy {
            void process(Path file) {}

            /**
             * The files.
             *
             * @param file what is copied
             * @param größe 'quoted', \\fB and -dashed
             */
            @Source
            record Files(
                @Param(positional = true) List<Path> file,
                @Param int größe,
                @Param(defaultValue = "true") boolean overwrite) {
              List<Path> items() { return file; }
            }
          }
          """);

  @CompilerTest
  void isShownByManWithoutAWarning(TestCompiler compiler) {
    Path man = Path.of("/usr/bin/man");
    assumeTrue(Files.isExecutable(man), "man is not installed");
    Compilation compilation = compiler.strict().compile(COPY);
    assertThat(compilation).succeedsWithoutWarnings();

    String pages = compilation.classes().resolve("META-INF/man/demo").toString();
    ProgramRun run =
        ProgramRun.of(
            List.of(man.toString(), "--warnings", "-P", "cat", "-M", pages, "copy"),
            compilation.directory(),
            Map.of("LC_ALL", "C.UTF-8", "MANWIDTH", "80", "MAN_KEEP_FORMATTING", ""));

    assertThat(run.stderr()).isEmpty();
    assertThat(run.stdout()).startsWith("COPY(1)");
    assertThat(run.stdout()).contains("copy - Copies files\n");
    assertThat(run.stdout()).contains("copy --größe N [OPTIONS] [FILE]...\n");
    assertThat(run.stdout().replaceAll("\\s+", " "))
        .contains("Copies files. Never 'moves' them: .hidden ones stay - \"as is\" - in C:\\temp.");
    assertThat(run.stdout()).contains("'quoted', \\fB and -dashed (required)\n");
    assertThat(run.stdout()).contains("--overwrite, --no-overwrite\n");
    assertThat(run.stdout()).contains("-d, --output-dir DIR\n");
    assertThat(run.stdout()).contains("EXIT STATUS\n");
  }
}
