package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Booleans in lists and maps, which are no flags. */
final class TruthTest {
  private static final SourceFile JOB =
      source(
          "demo.Tell",
          """
          package demo;

          import dev.sheaf.*;
          import java.util.*;

          @Source
          record Items(@Param List<Boolean> answers, @Param Map<String, Boolean> known) {
            List<String> items() { return List.of(answers + " " + known); }
          }

          @Service
          record Tell() {
            String process(String text) { return text; }
          }
          """);

  @CompilerTest
  void isTrueOrFalseAndNothingElse(TestCompiler compiler) {
    Compilation compilation = compiler.compile(JOB);

    assertThat(compilation).succeeds();
    ProgramRun right =
        compilation.run(
            "demo.Main", "--answers=true", "--answers=false", "--known=it=true", "--results", "-");
    assertThat(right.stdout()).contains("\"result\":\"[true, false] {it=true}\"");
    ProgramRun wrong = compilation.run("demo.Main", "--answers", "yes", "--known", "it=no");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.stderr()).contains("expected true or false");
    assertThat(wrong.stderr()).contains("it=no");
  }
}
