package dev.sheaf.processor.testing;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

/** Tries the harness on a program of Dagger alone, so that a failure is the harness's own. */
final class TestCompilerTest {
  private static final SourceFile GREETING =
      source(
          "demo.Greeting",
          """
          package demo;

          import jakarta.inject.Inject;

          final class Greeting {
            @Inject Greeting() {}

            String text() {
              return "hello";
            }
          }
          """);

  private static final SourceFile MAIN =
      source(
          "demo.Main",
          """
          package demo;

          import dagger.Component;

          final class Main {
            @Component interface Graph {
              Greeting greeting();
            }

            static String greet() {
              return DaggerMain_Graph.create().greeting().text();
            }

            public static void main(String[] args) {
              System.out.println(greet() + " " + args[0]);
              System.err.println(System.getenv("SHEAF_TEST"));
              System.exit(7);
            }
          }
          """);

  @CompilerTest
  void compilesWithDaggerAndRunsInAProcess(TestCompiler compiler) {
    Compilation compilation = compiler.strict().compile(GREETING, MAIN);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.generated("demo.DaggerMain_Graph")).contains("class DaggerMain_Graph");
    assertThat(compilation.run(Map.of("SHEAF_TEST", "seen"), "demo.Main", "world"))
        .isEqualTo(new ProgramRun(7, "hello world\n", "seen\n"));
  }

  @CompilerTest
  void callsAMethodInThisProcess(TestCompiler compiler) throws Throwable {
    assertThat(compiler.compile(GREETING, MAIN).call("demo.Main", "greet")).isEqualTo("hello");
  }

  @CompilerTest
  void recompilesOneSourceAgainstTheOthersClasses(TestCompiler compiler) throws Throwable {
    Compilation first = compiler.compile(GREETING, MAIN);
    SourceFile changed = source("demo.Greeting", GREETING.text().replace("hello", "good day"));

    Compilation second = first.recompile(changed);

    assertThat(second).succeedsWithoutWarnings();
    assertThat(second.call("demo.Main", "greet")).isEqualTo("good day");
  }

  @CompilerTest
  void tellsWhereAnErrorStands(TestCompiler compiler) {
    Compilation compilation = compiler.compile(MAIN);

    assertThat(compilation)
        .hasError("Greeting", MAIN, MAIN.lineOf("Greeting greeting()"), "Greeting");
    assertThrows(AssertionError.class, () -> assertThat(compilation).succeeds());
    assertThrows(
        AssertionError.class, () -> assertThat(compilation).hasError("Greeting", MAIN, 1, ""));
  }

  @CompilerTest
  void keepsProcessorsAndTestsFromTheProgram(TestCompiler compiler) {
    SourceFile curious =
        source(
            "demo.Curious",
            "package demo;\n\nclass Curious { com.google.common.base.Joiner joiner; }\n");

    Compilation compilation = compiler.compile(curious);

    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation).hasError("com.google", curious, 3, "");
  }
}
