package dev.sheaf.processor.golden;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.Golden;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.TestInfo;

/** What the tests of generated sources share. */
final class Demo {
  private static final String IMPORTS =
      """
      import dagger.*;
      import dagger.Module;
      import dagger.multibindings.*;
      import dev.sheaf.*;
      import dev.sheaf.runtime.*;
      import jakarta.inject.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      """;

  /** Gives numbers. */
  static final SourceFile NUMBERS =
      demo(
          "Numbers",
          """
          /**
           * The numbers from one to {@code count}.
           *
           * @param count how many numbers to emit
           */
          @Source record Numbers(@Param(defaultValue = "10") int count) {
            IntStream items() { return IntStream.rangeClosed(1, count); }
          }
          """);

  /** Takes them. */
  static final SourceFile SQUARES =
      demo(
          "Squares",
          """
          /** Squares every number. */
          @Service final class Squares {
            long process(int n) { return (long) n * n; }
          }
          """);

  private Demo() {}

  /** A class of package {@code demo} under the usual imports. */
  static SourceFile demo(String name, String text) {
    return source("demo." + name, "package demo;\n" + IMPORTS + "\n" + text);
  }

  /** Compiles sources without a word, and compares some of what is generated. */
  static void assertGolden(
      TestCompiler compiler, TestInfo test, List<String> classNames, SourceFile... sources)
      throws IOException {
    TestCompiler strict =
        compiler.isJavac()
            ? compiler.with("-Xlint:all,-processing,-auxiliaryclass", "-Werror")
            : compiler;
    Compilation compilation = strict.compile(sources);
    assertThat(compilation).succeedsWithoutWarnings();
    for (String className : classNames) {
      Golden.assertGolden(compilation, className, test);
    }
  }
}
