package dev.sheaf.processor.golden;

import static dev.sheaf.processor.golden.Demo.NUMBERS;
import static dev.sheaf.processor.golden.Demo.SQUARES;
import static dev.sheaf.processor.golden.Demo.assertGolden;
import static dev.sheaf.processor.golden.Demo.demo;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.Golden;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.TestInfo;

/** Jobs, and the programs of a package. */
final class GoldenJobTest {

  @CompilerTest
  void squares(TestCompiler compiler, TestInfo test) throws IOException {
    assertGolden(compiler, test, List.of("demo.SquaresJob", "demo.Main"), NUMBERS, SQUARES);
  }

  @CompilerTest
  void aNestedServiceWithGenericResults(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile statistics =
        demo(
            "Statistics",
            """
            /** Counts. */
            public final class Statistics {
              @Source public record Lines() { public List<String> items() { return List.of("one two"); } }

              /** Counts the words of each line. */
              @Service public static final class Words {
                public Words() {}
                public Map<String, List<Integer>> process(String line) { return Map.of(line, List.of(1)); }
              }
            }
            """);

    assertGolden(compiler, test, List.of("demo.Statistics_WordsJob"), statistics);
  }

  @CompilerTest
  void whatIsDeprecated(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile old =
        demo(
            "OldSquares",
            """
            /** Squares every number, as it did once. */
            @Deprecated @Service final class OldSquares {
              @Deprecated long process(int n) { return (long) n * n; }
            }
            """);

    assertGolden(compiler, test, List.of("demo.OldSquaresJob"), NUMBERS, old);
  }

  @CompilerTest
  void severalServices(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile prints =
        demo(
            "Prints",
            """
            /** Prints every number. */
            @Service(source = Numbers.class) final class Prints { void process(int n) {} }
            """);

    assertGolden(compiler, test, List.of("demo.Main"), NUMBERS, SQUARES, prints);
  }

  @CompilerTest
  void whatAClassFileDoesNotKeep(TestCompiler compiler, TestInfo test) throws IOException {
    assertGolden(compiler, test, List.of("demo.Numbers_Help"), NUMBERS, SQUARES);
  }

  @CompilerTest
  void theUnnamedPackage(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile evens =
        SourceFile.source(
            "Evens",
            """
            import dev.sheaf.*;

            /** Keeps what is even. */
            @Service final class Evens { boolean process(int n) { return n % 2 == 0; } }
            @Source record Numbers(@Param int count) {
              int[] items() { return new int[count]; }
            }
            """);

    assertGolden(compiler, test, List.of("EvensJob", "Main"), evens);
  }

  @CompilerTest
  void aJobThatIsWrong(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile wrong =
        demo(
            "Upload",
            """
            /** Sends numbers somewhere. */
            @Service record Upload(@Param int port, String host) { void process(int n) {} }
            """);

    Compilation compilation = compiler.compile(NUMBERS, wrong);

    Golden.assertGolden(compilation, "demo.UploadParams", test);
    Golden.assertGolden(compilation, "demo.UploadJob", test);
  }
}
