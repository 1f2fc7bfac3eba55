package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.List;

/** Every form in which a source can give its items, run. */
final class SourceFormsTest {

  /** A service {@code S0}, {@code S1} … for each source, and a method that collects all results. */
  private static SourceFile jobs(String... sources) {
    StringBuilder text = new StringBuilder("final class Forms {\n");
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < sources.length; i++) {
      text.append("@Source static ").append(sources[i].replace("Form", "Form" + i)).append('\n');
      text.append("@Service(source = Form" + i + ".class) static final class S" + i + " {\n");
      text.append("  String process(Object item) { return \"\" + item; }\n}\n");
      calls.append(i == 0 ? "" : ", ").append("Forms_S" + i + "Job.collect(p -> {})");
    }
    text.append("static Object go() { return List.of(").append(calls).append("); }\n}\n");
    return demo("Forms", text.toString());
  }

  private static void assertGives(
      TestCompiler compiler, List<List<String>> expected, String... sources) throws Throwable {
    Compilation compilation = Sources.strict(compiler).compile(jobs(sources));

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.call("demo.Forms", "go")).isEqualTo(expected);
  }

  @CompilerTest
  void takesStreamsIteratorsAndIterables(TestCompiler compiler) throws Throwable {
    assertGives(
        compiler,
        List.of(
            List.of("a", "b"),
            List.of("a", "b"),
            List.of("1", "2"),
            List.of("1", "2"),
            List.of("1.0", "2.0"),
            List.of("a", "b"),
            List.of("1", "2"),
            List.of("a")),
        "record Form() { Stream<String> items() { return Stream.of(\"a\", \"b\"); } }",
        "record Form() { Iterator<String> items() { return List.of(\"a\", \"b\").iterator(); } }",
        "record Form() { IntStream items() { return IntStream.of(1, 2); } }",
        "record Form() { LongStream items() { return LongStream.of(1, 2); } }",
        "record Form() { DoubleStream items() { return DoubleStream.of(1, 2); } }",
        "record Form() { Iterable<String> items() { return Stream.of(\"a\", \"b\")::iterator; } }",
        "record Form() { PrimitiveIterator.OfInt items() { return IntStream.of(1, 2).iterator(); } }",
        "record Form() { Set<? extends CharSequence> items() throws Exception"
            + " { return Set.of(\"a\"); } long size() { return 1; } }");
  }

  @CompilerTest
  void takesArraysOfAllTypes(TestCompiler compiler) throws Throwable {
    assertGives(
        compiler,
        List.of(
            List.of("a"),
            List.of("1"),
            List.of("2"),
            List.of("3.0"),
            List.of("c"),
            List.of("4"),
            List.of("true"),
            List.of("5")),
        "record Form() { String[] items() { return new String[] {\"a\"}; } }",
        "record Form() { int[] items() { return new int[] {1}; } }",
        "record Form() { long[] items() { return new long[] {2}; } int size() { return 1; } }",
        "record Form() { double[] items() { return new double[] {3}; } }",
        "record Form() { char[] items() { return new char[] {'c'}; } }",
        "record Form() { byte[] items() { return new byte[] {4}; } }",
        "record Form() { boolean[] items() { return new boolean[] {true}; } }",
        "record Form() { Integer[] items() { return new Integer[] {5}; } }");
  }

  @CompilerTest
  void takesWhatIsIterableItselfOrInherits(TestCompiler compiler) throws Throwable {
    assertGives(
        compiler,
        List.of(List.of("a"), List.of("b", "c"), List.of("d"), List.of("e"), List.of("f")),
        "class Form implements Iterable<String> {"
            + " public Iterator<String> iterator() { return List.of(\"a\").iterator(); } }",
        "class Form extends AbstractList<String> {"
            + " public String get(int i) { return i == 0 ? \"b\" : \"c\"; }"
            + " public int size() { return 2; } }",
        "class Form extends Giving<String> { List<String> all() { return List.of(\"d\"); } }"
            + " static abstract class Giving<T> {"
            + " abstract List<T> all(); Stream<T> items() { return all().stream(); } }",
        "class Form implements Defaults<String> { public String one() { return \"e\"; } }"
            + " interface Defaults<T> {"
            + " T one(); default Iterator<T> items() { return List.of(one()).iterator(); } }",
        "class Form implements Iterable<String> {"
            + " public Iterator<String> iterator() { return List.of(\"f\").iterator(); }"
            + " public Spliterator<String> spliterator() { return List.of(\"f\").spliterator(); } }");
  }

  @CompilerTest
  void closesWhatItemsCameFromAndTellsTheSource(TestCompiler compiler) throws Throwable {
    SourceFile job =
        demo(
            "Closing",
            """
            final class Closing {
              static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
              @Source static final class Lines implements AutoCloseable {
                Stream<Integer> items() { return Stream.of(1, 2).onClose(() -> LOG.add("items")); }
                String key(Number item) { return "k" + item; }
                void failed(Iterable<? extends Failure<Integer>> failures) {
                  failures.forEach(each -> LOG.add("failed " + each.item()));
                }
                void finish() { LOG.add("finish source"); }
                @Override public void close() { LOG.add("close source"); }
              }
              @Service static final class Job {
                void process(int n) { if (n == 2) { throw new IllegalStateException(); } }
                void finish() { LOG.add("finish service"); }
              }
              static Object go() { Closing_JobJob.run(p -> {}); return LOG; }
            }
            """);

    Compilation compilation = Sources.strict(compiler).compile(job);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat((List<?>) compilation.call("demo.Closing", "go"))
        .containsExactly("finish source", "finish service", "failed 2", "items", "close source");
  }
}
