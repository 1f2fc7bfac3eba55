package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** {@code @Param} where it has no effect. */
final class ParamPlacesTest {

  private static final SourceFile ITEMS =
      demo("Items", "@Source record Items() { List<Integer> items() { return List.of(1); } }");

  @CompilerTest
  void onMethodsOfAJobIsAnError(TestCompiler compiler) {
    SourceFile job =
        demo(
            "Job",
            """
            @Service final class Job {
              @Param int
                  size() { return 1; }
              void process(
                  @Param int count) {}
            }
            """);

    Compilation compilation = compiler.compile(job, ITEMS);

    assertThat(compilation).hasErrorCount(2);
    assertThat(compilation).hasError("SHEAF-070", job, job.lineOf("size()"), "no effect on size");
    assertThat(compilation).hasError("SHEAF-070", job, job.lineOf("count)"), "no effect on count");
  }

  @CompilerTest
  void thatNoJobReachesIsAWarning(TestCompiler compiler) {
    SourceFile job = demo("Job", "@Service final class Job { void process(int n) {} }");
    SourceFile unused =
        demo(
            "Unused",
            """
            final class Unused {
              Unused(
                  @Param int taken) {}
              @Param int
                  given() { return 1; }
            }
            """);

    Compilation compilation = compiler.compile(job, unused, ITEMS);

    assertThat(compilation).succeeds();
    assertThat(compilation).hasWarningCount(2);
    assertThat(compilation)
        .hasWarning(
            "SHEAF-071", unused, unused.lineOf("int taken"), "no job makes or calls Unused");
    assertThat(compilation).hasWarning("SHEAF-071", unused, unused.lineOf("given()"), "on given");
  }

  @CompilerTest
  void whereverAJobReachesItPassesWithoutAWord(TestCompiler compiler) {
    SourceFile job =
        demo(
            "Job",
            """
            @dagger.Module final class Words {
              @dagger.Provides static String word(@Param String word) { return word; }
              @dagger.Provides Long size(@Param long size) { return size; }
            }
            record Range(@Param int from, @Param Step step) {}
            record Step(@Param int by) { @Override public int by() { return by; } }
            sealed interface Config {}
            record DevConfig(@Param int port) implements Config {}
            record ProdConfig(@Param String host) implements Config {}
            final class Store<T> { Store(@Param String url) {} }
            @Service(modules = Words.class) final class Job {
              Job(@Param Range range, @Param Config config, Store<String> store, String word, Long size) {}
              void process(int n) {}
            }
            """);

    assertThat(compiler.compile(job, ITEMS)).succeedsWithoutWarnings();
  }

  @CompilerTest
  void inALibraryOrARecompiledPartIsNobodysBusiness(TestCompiler compiler) {
    SourceFile first = demo("First", "@Service final class First { void process(int n) {} }");
    SourceFile second =
        demo("Second", "@Service record Second(Shared shared) { void process(int n) {} }");
    SourceFile shared = demo("Shared", "record Shared(@Param int size) {}");

    assertThat(compiler.compile(shared)).succeedsWithoutWarnings();

    Compilation all = compiler.compile(first, second, shared, ITEMS);
    assertThat(all.recompile(first, shared).toString()).doesNotContain("SHEAF-071");
  }

  private static SourceFile demo(String name, String text) {
    return SourceFile.source(
        "demo." + name, "package demo;\nimport dev.sheaf.*;\nimport java.util.List;\n\n" + text);
  }
}
