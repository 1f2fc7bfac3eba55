package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.List;

/** What people call from their own code: run, collect, test and explain. */
final class LibraryUseTest {
  private static final SourceFile STORE =
      demo(
          "Store",
          """
          class Store implements AutoCloseable {
            static final List<String> CLOSED = new ArrayList<>();
            String name(int id) { return "user " + id; }
            public void close() { CLOSED.add(getClass().getSimpleName()); }
          }
          """);

  private static final SourceFile SERVICE =
      demo(
          "Names",
          """
          @Service(rate = "1000/s")
          public record Names(Store store) {
            public Names {}
            String process(int id) throws java.io.IOException {
              if (id == 13) {
                throw new java.io.IOException("unlucky");
              }
              return id == 0 ? null : store.name(id);
            }
            void finish() { Store.CLOSED.add("finished"); }
          }
          """);

  @CompilerTest
  void collectsResultsInItemOrder(TestCompiler compiler) throws Throwable {
    assertThat(call(compiler, "Object go() { return NamesJob.collect(p -> {}); }"))
        .isEqualTo(List.of("user 1", "user 2", "user 3"));
  }

  @CompilerTest
  void collectThrowsForTheFirstFailedItem(TestCompiler compiler) {
    SourceFile unlucky =
        demo(
            "Unlucky",
            """
            @Source record Unlucky() {
              long[] items() { return new long[] {1, 13, 13}; }
            }
            @Service record Checks() {
              long process(long id) throws java.io.IOException {
                if (id == 13) { throw new java.io.IOException("unlucky"); }
                return id;
              }
            }
            """);

    Throwable thrown =
        assertThrows(
            java.util.concurrent.CompletionException.class,
            () -> call(compiler, "Object go() { return ChecksJob.collect(p -> {}); }", unlucky));
    assertThat(thrown).hasCauseThat().hasMessageThat().isEqualTo("unlucky");
  }

  @CompilerTest
  void testsOnItemsAndInstancesOfItsOwn(TestCompiler compiler) throws Throwable {
    assertThat(
            call(
                compiler,
                """
                static final class Fake extends Store {
                  String name(int id) { return "fake " + id; }
                }
                static Object go() {
                  TestRun<Integer, String> run =
                      NamesJob.test(p -> {}).items(7, 13, 0).with(Store.class, new Fake()).run();
                  return run.results() + " " + run.failures().get(0).position() + Store.CLOSED;
                }
                """))
        .isEqualTo("[fake 7, null] 1[finished]");
  }

  @CompilerTest
  void doesNotMakeTheSourceWhoseItemsATestReplaces(TestCompiler compiler) throws Throwable {
    SourceFile source =
        demo(
            "Broken",
            """
            @Source final class Broken {
              Broken() { throw new IllegalStateException("made"); }
              Stream<? extends CharSequence> items() { return Stream.of(); }
            }
            @Service record Lengths() { int process(CharSequence text) { return text.length(); } }
            """);

    assertThat(
            call(
                compiler,
                "Object go() { return LengthsJob.test(p -> {}).items(\"ab\").run().results(); }",
                source))
        .isEqualTo(List.of(2));
    assertThrows(
        IllegalStateException.class,
        () -> call(compiler, "Object go() { return LengthsJob.test(p -> {}).run(); }", source));
  }

  @CompilerTest
  void refusesAnInstanceThatTheJobDoesNotInject(TestCompiler compiler) {
    Throwable thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                call(
                    compiler,
                    "Object go() { return NamesJob.test(p -> {}).with(String.class, \"\").run(); }"));

    assertThat(thrown).hasMessageThat().contains("injects no java.lang.String");
    assertThat(thrown).hasMessageThat().contains("demo.Store");
  }

  @CompilerTest
  void runsWithParametersAndOptions(TestCompiler compiler) throws Throwable {
    assertThat(
            call(
                compiler,
                """
                static Object go() {
                  NamesParams params = NamesParams.builder().build();
                  RunOptions two = RunOptions.builder().limit(2).build();
                  return NamesJob.run(params).succeeded()
                      + " " + NamesJob.run(params, two).succeeded()
                      + " " + NamesJob.run(p -> {}, two).succeeded();
                }
                """))
        .isEqualTo("3 2 2");
  }

  @CompilerTest
  void explainsItself(TestCompiler compiler) throws Throwable {
    assertThat(call(compiler, "Object go() { return NamesJob.explain(); }"))
        .isEqualTo(
            """
            names
              source       Items gives items of type Integer
                           each known by its position
              stage        Names takes Integer and gives String
              concurrency  chosen by the runtime
              rate         at most 1000/s
              timeout      none
            """);
  }

  private static Object call(TestCompiler compiler, String code, SourceFile... more)
      throws Throwable {
    String members = code.startsWith("Object") ? "static " + code : code;
    SourceFile caller = demo("Caller", "final class Caller {\n" + members + "}\n");
    SourceFile[] all = java.util.Arrays.copyOf(more, more.length + 4);
    System.arraycopy(new SourceFile[] {caller, STORE, SERVICE, ITEMS}, 0, all, more.length, 4);
    Compilation compilation = Sources.strict(compiler).compile(all);
    assertThat(compilation).succeedsWithoutWarnings();
    return java.util.Objects.requireNonNull(compilation.call("demo.Caller", "go"));
  }
}
