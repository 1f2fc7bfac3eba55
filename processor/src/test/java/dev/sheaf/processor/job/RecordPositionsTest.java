package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Messages on records, of whose parts Eclipse's compiler knows only some positions. */
final class RecordPositionsTest {
  private static final SourceFile JOB =
      demo("Job", "@Service final class Job { void process(int n) {} }");

  @CompilerTest
  void standAtTheComponentOrAtAMethodThatNamesIt(TestCompiler compiler) {
    expect(
        compiler,
        "int size",
        "List<Integer> items",
        "[Items.size]",
        """
        @Source
        record Items(
            @Param(defaultValue = "many") int size) {
          List<Integer> items() { return List.of(size); }
        }
        """);
  }

  @CompilerTest
  void standAtAConstantWhereThereIsNoMethod(TestCompiler compiler) {
    expect(
        compiler,
        "int size",
        "LIMIT",
        "[Range.size]",
        """
        @Source record Items(Range range) { List<Integer> items() { return List.of(); } }
        record Range(
            @Param(defaultValue = "many") int size) {
          static final int LIMIT = 5;
        }
        """);
  }

  @CompilerTest
  void standAtTheTypeAroundWhereThereIsNothingElse(TestCompiler compiler) {
    expect(
        compiler,
        "int size",
        "class Around",
        "[Range.size]",
        """
        @Source record Items(Around.Range range) { List<Integer> items() { return List.of(); } }
        final class Around {
          record Range(
              @Param(defaultValue = "many") int size) {}
        }
        """);
  }

  @Test
  void standInTheTextWhereThereIsNothingAtAll() throws IOException {
    SourceFile items =
        demo(
            "Items",
            """
            @Source record Items(Range range) { List<Integer> items() { return List.of(); } }
            record Range(
                @Param(defaultValue = "many") int size) {}
            """);

    try (TestCompiler ecj = TestCompiler.ecj()) {
      Compilation compilation = ecj.compile(JOB, items);

      assertThat(compilation).hasErrorCount(1);
      assertThat(compilation.messages().get(0).message())
          .endsWith("[demo.Range.size in Items.java:" + items.lineOf("int size") + "]");
    }
  }

  private static void expect(
      TestCompiler compiler, String line, String inEclipse, String named, String text) {
    SourceFile items = demo("Items", text);

    Compilation compilation = compiler.compile(JOB, items);

    assertThat(compilation).hasErrorCount(1);
    if (compiler.isJavac()) {
      assertThat(compilation).hasError("SHEAF-051", items, items.lineOf(line), "whole number.");
    } else {
      assertThat(compilation).hasError("SHEAF-051", items, items.lineOf(inEclipse), named);
    }
  }
}
