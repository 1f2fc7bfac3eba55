package dev.sheaf.processor.ide;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What the JDK's own completion engine offers of the types that people use. */
final class CompletionTest {
  private static final SourceFile SQUARES =
      source(
          "demo.Jobs",
          """
          package demo;

          import dev.sheaf.*;
          import java.nio.file.Path;
          import java.util.*;

          public final class Jobs {
            @Source public static final class Numbers {
              public Numbers(@Param(defaultValue = "10") int count, @Param List<Path> more) {}
              public int[] items() { return new int[0]; }
            }

            @Service public static final class Squares {
              public Squares(@Param(secret = true) String password) {}
              public long process(int n) { return n; }
            }
          }
          """);

  @CompilerTest
  void findsEverySetterAndEveryWayToRun(TestCompiler compiler) {
    Compilation compilation = compiler.compile(SQUARES);

    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(compilation.classPath());

      assertThat(offered(shell, "demo.Jobs_SquaresParams.builder()."))
          .containsAtLeast("count(", "more(", "password(", "build()");
      assertThat(offered(shell, "demo.Jobs_SquaresJob."))
          .containsAtLeast("run(", "collect(", "test(", "explain()", "main(");
      assertThat(offered(shell, "demo.Jobs_SquaresJob.collect(p -> p.")).contains("count(");
    }
  }

  private static List<String> offered(JShell shell, String code) {
    return shell
        .sourceCodeAnalysis()
        .completionSuggestions(code, code.length(), new int[1])
        .stream()
        .map(Suggestion::continuation)
        .toList();
  }
}
