package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertWithMessage;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * What generated sources look like, compared as text with files named after the test; these are
 * written anew by {@code -Dsheaf.golden=write} alone.
 */
final class GeneratedSourcesTest {
  private static final SourceFile NUMBERS =
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

  private static final SourceFile SQUARES =
      demo(
          "Squares",
          """
          /** Squares every number. */
          @Service final class Squares {
            long process(int n) { return (long) n * n; }
          }
          """);

  private static final SourceFile CHOOSING =
      demo(
          "Choosing",
          """
          /** Sends numbers somewhere. */
          @Service record Choosing(@Param Choosing.Window window, @Param Choosing.Target target) {
            void process(int n) {}

            /**
             * Which numbers.
             *
             * @param from the first
             * @param to the last
             */
            record Window(@Param int from, @Param(defaultValue = "9") int to) {}

            sealed interface Target {}

            /** @param path where the file is */
            record FileTarget(@Param java.nio.file.Path path) implements Target {}

            /** @param port the port on this machine */
            record PortTarget(@Param int port) implements Target {}
          }
          """);

  @Test
  void jobOfSquares(TestInfo test) throws IOException {
    golden(test, "demo.SquaresJob", NUMBERS, SQUARES);
  }

  @Test
  void mainOfOneService(TestInfo test) throws IOException {
    golden(test, "demo.Main", NUMBERS, SQUARES);
  }

  @Test
  void mainOfSeveralServices(TestInfo test) throws IOException {
    SourceFile prints =
        demo(
            "Prints",
            """
            /** Prints every number. */
            @Service(source = Numbers.class) final class Prints { void process(int n) {} }
            """);
    golden(test, "demo.Main", NUMBERS, SQUARES, prints);
  }

  @Test
  void helpOfASource(TestInfo test) throws IOException {
    golden(test, "demo.Numbers_Help", NUMBERS, SQUARES);
  }

  @Test
  void bindingsOfEveryKind(TestInfo test) throws IOException {
    SourceFile service =
        demo(
            "Report",
            """
            @Service(modules = Report.Parts.class)
            record Report(Report.Store store, @Named("lines") int lines, Provider<Numbers> numbers, Run run) {
              void process(int n) {}

              interface Store {}
              record SqlStore(@Param String url, Report.Box<String> box) implements Store {}
              record Box<T>() {}
              @dagger.Module
              static final class Parts {
                @dagger.Provides @Named("lines") int lines(@Param(defaultValue = "10") int count) { return count; }
                @dagger.Provides static Report.Box<String> box() { return new Report.Box<>(); }
              }
            }
            """);
    golden(test, "demo.Report_Bindings", NUMBERS, service);
  }

  @Test
  void bindingsOfASetAndAMap(TestInfo test) throws IOException {
    SourceFile service =
        demo(
            "Words",
            """
            @Service(modules = Words.Parts.class)
            record Words(java.util.Set<String> words, java.util.Map<String, Integer> sizes) {
              void process(int n) {}

              @dagger.Module
              interface Parts {
                @dagger.Provides @dagger.multibindings.IntoSet static String one() { return "one"; }
                @dagger.Provides @dagger.multibindings.IntoSet static String two() { return "two"; }
                @dagger.Provides @dagger.multibindings.IntoMap @dagger.multibindings.StringKey("one")
                static int size() { return 3; }
              }
            }
            """);
    golden(test, "demo.Words_Bindings", NUMBERS, service);
  }

  @Test
  void paramsOfAGroupAndAChoice(TestInfo test) throws IOException {
    golden(test, "demo.ChoosingParams", NUMBERS, CHOOSING);
  }

  @Test
  void planOfAChain(TestInfo test) throws IOException {
    SourceFile last =
        demo(
            "Shown",
            """
            /** Shows every square. */
            @Service(source = Squares.class) final class Shown {
              String process(long square) { return "<" + square + ">"; }
              void finish() {}
            }
            """);
    golden(test, "demo.Shown_Plan", NUMBERS, SQUARES, last);
  }

  private static void golden(TestInfo test, String name, SourceFile... sources) throws IOException {
    try (TestCompiler compiler = TestCompiler.javac()) {
      Compilation compilation = compiler.strict().compile(sources);
      assertThat(compilation).succeedsWithoutWarnings();
      compare(test.getTestMethod().orElseThrow().getName(), compilation.generated(name));
    }
  }

  private static void compare(String testName, String generated) throws IOException {
    Path file = Path.of("src/test/resources/golden", testName + ".txt");
    if ("write".equals(System.getProperty("sheaf.golden"))) {
      Files.writeString(file, generated);
    }
    assertWithMessage("%s", file).that(generated.lines().toList()).isEqualTo(lines(file));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readString(file).lines().toList();
  }
}
