package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** The first example of the guide, from sources to a running program. */
final class SquaresTest {
  private static final SourceFile NUMBERS =
      source(
          "demo.Numbers",
          """
          package demo;

          import dev.sheaf.Param;
          import dev.sheaf.Source;
          import java.util.stream.IntStream;

          /**
           * The numbers from one to {@code count}.
           *
           * @param count how many numbers to emit
           */
          @Source
          record Numbers(@Param(defaultValue = "10") int count) {
            IntStream items() {
              return IntStream.rangeClosed(1, count);
            }
          }
          """);

  private static final SourceFile SQUARES =
      source(
          "demo.Squares",
          """
          package demo;

          import dev.sheaf.Service;

          /** Squares every number. */
          @Service
          final class Squares {
            long process(int n) {
              System.err.println(n + " squared");
              return (long) n * n;
            }
          }
          """);

  @CompilerTest
  void runsFromTheCommandLine(TestCompiler compiler) {
    Compilation compilation = compiler.strict().compile(NUMBERS, SQUARES);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.run("demo.Main", "--count", "3").stderr()).contains("3 squared\n");
  }

  @CompilerTest
  void runsAsALibrary(TestCompiler compiler) throws Throwable {
    SourceFile caller =
        source(
            "demo.Caller",
            """
            package demo;

            final class Caller {
              static long run() {
                return SquaresJob.run(p -> p.count(4)).succeeded();
              }
            }
            """);

    Compilation compilation = compiler.strict().compile(NUMBERS, SQUARES, caller);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Caller", "run")).isEqualTo(4);
  }
}
