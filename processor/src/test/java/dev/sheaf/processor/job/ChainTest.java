package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service receives and gives, alone and behind other services. */
final class ChainTest {

  private static @Nullable Object call(TestCompiler compiler, String text, SourceFile... more)
      throws Throwable {
    SourceFile all = demo("All", "final class All {\n" + text + "}\n");
    SourceFile[] sources = Arrays.copyOf(more, more.length + 1);
    sources[more.length] = all;
    Compilation compilation = Sources.strict(compiler).compile(sources);
    assertThat(compilation).succeedsWithoutWarnings();
    return compilation.call("demo.All", "go");
  }

  @CompilerTest
  void takesProcessFromSuperclassesAndInterfacesOnce(TestCompiler compiler) throws Throwable {
    Object results =
        call(
            compiler,
            """
            @Source record Numbers() { int[] items() { return new int[] {1, 2}; } }
            static abstract class Base<T, R> { abstract R process(T item); }
            interface Named<T> { default String process(T item) { return "n" + item; } }
            @Service static final class A extends Base<Integer, Long> {
              @Override Long process(Integer n) { return n * 10L; }
            }
            @Service record B() implements Named<Integer> {}
            @Service static final class C {
              double process(double n) { return n / 2; }
              private void process(String other) {}
            }
            static Object go() {
              new C().process("");
              return List.of(
                  All_AJob.collect(p -> {}), All_BJob.collect(p -> {}), All_CJob.collect(p -> {}));
            }
            """);

    assertThat(results)
        .isEqualTo(List.of(List.of(10L, 20L), List.of("n1", "n2"), List.of(0.5, 1.0)));
  }

  @CompilerTest
  void prefersTheSourceThatNeedsNoConversion(TestCompiler compiler) throws Throwable {
    Object results =
        call(
            compiler,
            """
            @Source record Ints() { int[] items() { return new int[] {1}; } }
            @Source record Longs() { long[] items() { return new long[] {2}; } }
            @Service static final class A { long process(long n) { return n; } }
            @Service static final class B { int process(int n) { return n; } }
            static Object go() {
              return List.of(All_AJob.collect(p -> {}), All_BJob.collect(p -> {}));
            }
            """);

    assertThat(results).isEqualTo(List.of(List.of(2L), List.of(1)));
  }

  @CompilerTest
  void fusesServicesAndNamesTheStageThatFails(TestCompiler compiler) throws Throwable {
    SourceFile first =
        SourceFile.source(
            "other.First",
            """
            package other;
            import java.util.List;
            import java.util.concurrent.*;
            @dev.sheaf.Service(source = Giver.class) public class First {
              public CompletionStage<List<String>> process(int n) {
                return CompletableFuture.completedFuture(List.of("a" + n));
              }
            }
            """);
    SourceFile giver =
        SourceFile.source(
            "other.Giver",
            """
            package other;
            @dev.sheaf.Source public class Giver {
              public int[] items() { return new int[] {1, 2, 3}; }
            }
            """);
    Object results =
        call(
            compiler,
            """
            @Service(source = other.First.class, name = "second-one") static final class Second {
              String process(List<String> texts) {
                if (texts.contains("a2")) { throw new IllegalStateException("no"); }
                return texts.get(0) + "b";
              }
            }
            @Service(source = Second.class) static final class Third {
              String process(CharSequence text) { return text + "c"; }
            }
            static Object go() {
              TestRun<Integer, String> run = All_ThirdJob.test(p -> {}).items(1, 2, 3).run();
              Failure<?> failure = run.failures().get(0);
              return Stream.concat(
                      run.results().stream(),
                      Stream.of(failure.stage(), "" + failure.item(), "" + failure.position()))
                  .toList();
            }
            """,
            first,
            giver);

    assertThat((List<?>) results).containsAtLeast("a1bc", "a3bc", "second-one", "2", "1").inOrder();
  }

  @CompilerTest
  void triesAgainWhatTheStageSays(TestCompiler compiler) throws Throwable {
    Object results =
        call(
            compiler,
            """
            static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
            static class Odd extends Exception { private static final long serialVersionUID = 1L; }
            static class Odder extends Odd { private static final long serialVersionUID = 1L; }
            @Source record One() { int[] items() { return new int[] {1}; } }
            @Service @Retry(on = {Odd.class, Error.class}, delays = {"1ms", "PT0.0001S"}, jitter = 0.5)
            static final class A {
              int process(int n) throws Odd {
                LOG.add("a");
                if (LOG.size() < 3) { throw new Odder(); }
                return n;
              }
            }
            @Service(source = A.class) static final class B {
              int process(int n) throws Odd { LOG.add("b"); throw new Odd(); }
            }
            static Object go() { All_BJob.run(p -> {}); return LOG; }
            """);

    assertThat(results).isEqualTo(List.of("a", "a", "a", "b"));
  }

  @CompilerTest
  void worksWithUnusualNamesInTheUnnamedPackage(TestCompiler compiler) {
    SourceFile job =
        SourceFile.source(
            "Größen",
            """
            import dev.sheaf.*;
            @Source record Größen() { int[] items() { return new int[] {1}; } }
            """);
    SourceFile service =
        SourceFile.source(
            "Prüfung",
            """
            import dev.sheaf.*;
            @Service class Prüfung { void process(int größe) { System.err.println(größe); } }
            """);

    Compilation compilation = Sources.strict(compiler).compile(job, service);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.run("Main").exitCode()).isEqualTo(0);
  }
}
