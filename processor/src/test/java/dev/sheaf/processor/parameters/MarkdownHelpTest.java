package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Comments in Markdown give help as others do, with compilers that know them. */
@EnabledForJreRange(min = JRE.JAVA_23)
final class MarkdownHelpTest {

  @Test
  void readsAsPlainText() throws IOException {
    try (TestCompiler javac = TestCompiler.javac()) {
      Compilation compilation =
          javac.compile(
              source(
                  "demo.Numbers",
                  """
                  package demo;

                  /// The *numbers* from one to `count`, as a [java.util.List].
                  ///
                  /// @param count how **many** of `List<Integer>` to give,
                  ///   see [the list](https://example.org/)
                  @dev.sheaf.Source
                  record Numbers(@dev.sheaf.Param int count) {
                    java.util.List<Integer> items() { return java.util.List.of(1); }
                  }
                  """),
              source(
                  "demo.Show",
                  """
                  package demo;

                  /// Shows _every_ number:
                  ///
                  /// - as it is
                  @dev.sheaf.Service
                  record Show() {
                    void process(int n) {}
                  }
                  """));

      assertThat(compilation).succeeds();
      String help = compilation.run("demo.Main", "--help").stdout().replaceAll("\\s+", " ");
      assertThat(help).contains("Shows every number: as it is");
      assertThat(help).contains("how many of List<Integer> to give, see the list");
    }
  }
}
