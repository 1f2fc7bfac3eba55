package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.strict;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names and shapes that generated code could stumble over: all compile strictly, and run. */
final class NamesTest {

  @CompilerTest
  void typesMayBeNamedAsThoseThatGeneratedCodeUses(TestCompiler compiler) {
    String names =
        "Module Param Component Provider Source Service Run String Object Integer List Map Optional"
            + " Override SuppressWarnings Throwable Exception Builder Command Presets Arguments"
            + " Argument Job Stage Items Codec JsonOutput Instances Substitutes System Math Arrays"
            + " RunOptions RunReport JobTest Library Consumer Collection Duration RetryPolicy";
    String fields =
        List.of(names.split(" ")).stream()
            .map(name -> name + " a" + name)
            .collect(Collectors.joining(", "));
    String types =
        List.of(names.split(" ")).stream()
            .map(name -> "final class " + name + " {}\n")
            .collect(Collectors.joining());
    SourceFile job =
        source(
            "demo.Job1",
            "package demo;\n"
                + types
                + "@dev.sheaf.Source final class Numbers {\n"
                + "  java.util.List<java.lang.Integer> items() { return java.util.List.of(1, 2); }\n"
                + "}\n"
                + "@dev.sheaf.Retry(delays = \"1s\")\n"
                + "@dev.sheaf.Service final class Job1 {\n"
                + "  Job1(@dev.sheaf.Param java.util.Optional<java.lang.String> text,\n"
                + "      @dev.sheaf.Param java.util.List<java.lang.Integer> numbers, "
                + fields
                + ") {}\n"
                + "  java.util.Map<java.lang.String, java.lang.Integer> process(int n) {\n"
                + "    return java.util.Map.of(\"n\", n);\n"
                + "  }\n"
                + "}\n");

    Compilation compilation = strict(compiler).compile(job);

    assertThat(compilation).succeedsWithoutWarnings();
    ProgramRun run =
        compilation.run("demo.Main", "--text", "x", "--numbers", "1", "--results", "-");
    assertThat(run.stderr() + run.exitCode()).endsWith("0");
    assertThat(run.stdout()).contains("{\"position\":1,\"result\":{\"n\":2}}");
  }

  @CompilerTest
  void parametersMayBeNamedAsThoseThatGeneratedCodeUses(TestCompiler compiler) {
    List<String> names =
        List.of(
            ("args params out i builder notify notifyAll wait build value values presets command"
                    + " arguments label name run test main explain collect options report toString"
                    + " hashCode getClass clone finalize self text number branch chosen choice"
                    + " source stage0 bindings substitutes each key parameters_ recordedPresets")
                .split(" "));
    String fields =
        names.stream().map(name -> "@Param int " + name).collect(Collectors.joining(",\n      "));
    String sum = String.join(" + ", names);
    SourceFile job =
        source(
            "demo.Sums",
            """
            package demo;

            import dev.sheaf.*;

            @Service final class Sums {
              private final int sum;

              Sums(%s,
                  @Param(name = "class") int a, @Param(name = "int") int b) {
                sum = %s + a + b;
              }

              int process(int n) { return n + sum; }
            }
            @Source final class One { int[] items() { return new int[] {1}; } }
            """
                .formatted(fields, sum));
    SourceFile caller =
        source(
            "demo.Caller",
            "package demo;\nfinal class Caller {\n  static Object call() {\n"
                + "    return SumsJob.collect(p -> p"
                + names.stream().map(name -> "." + name + "(1)").collect(Collectors.joining())
                + ".class_(1).int_(1));\n  }\n}\n");

    Compilation compilation = strict(compiler).compile(job, caller);

    assertThat(compilation).succeedsWithoutWarnings();
    int expected = names.size() + 3;
    assertThat(callOf(compilation, "demo.Caller").toString()).isEqualTo("[" + expected + "]");
  }

  @CompilerTest
  void namesMayBeInAnyScriptAndAtAnyDepth(TestCompiler compiler) {
    SourceFile job =
        source(
            "größe.дом.a.b.c.d.e.f.Äußeres",
            """
            package größe.дом.a.b.c.d.e.f;

            import dev.sheaf.*;
            import java.util.*;

            /** Zählt. */
            public final class Äußeres {
              static final class Mitte {
                static final class Tiefe {
                  static final class Boden {
                    @Source record Zahlen(@Param(defaultValue = "2") int länge) {
                      List<Integer> items() { return Collections.nCopies(länge, 1); }
                    }
                    @Service record Zähler(@Param(defaultValue = "é") String 名前) {
                      String process(int n) { return 名前 + n; }
                    }
                  }
                }
              }
            }
            """);

    Compilation compilation = strict(compiler).compile(job);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.generatedClasses())
        .contains("größe.дом.a.b.c.d.e.f.Äußeres_Mitte_Tiefe_Boden_ZählerJob");
  }

  @CompilerTest
  void typesMayBeGenericToAnyDepth(TestCompiler compiler) {
    SourceFile job =
        source(
            "Generics",
            """
            import dev.sheaf.*;
            import java.util.*;
            import java.util.function.*;

            abstract class Mapping<K extends Comparable<? super K>, V, R extends Collection<? extends V>> {
              Mapping(Function<? super K, ? extends List<V>> values) { this.values = values; }
              private final Function<? super K, ? extends List<V>> values;
              Map<K, List<V>> process(Map.Entry<K, R> item) {
                return Map.of(item.getKey(), values.apply(item.getKey()));
              }
            }
            final class Values<A, B extends Number> implements Function<A, List<B>> {
              @Override public List<B> apply(A key) { return List.of(); }
            }
            @Service final class Generics extends Mapping<String, Integer, Set<Integer>> {
              Generics(Values<String, Integer> values) { super(values); }
            }
            @Source final class Pairs extends AbstractCollection<Map.Entry<String, Set<Integer>>> {
              @Override public Iterator<Map.Entry<String, Set<Integer>>> iterator() {
                return List.of(Map.entry("a", Set.of(1))).iterator();
              }
              @Override public int size() { return 1; }
            }
            """);

    Compilation compilation = strict(compiler).compile(job);

    assertThat(compilation).succeedsWithoutWarnings();
    ProgramRun run = compilation.run("Main", "--results", "-");
    assertThat(run.stderr() + run.exitCode()).endsWith("0");
    assertThat(run.stdout()).contains("{\"position\":0,\"result\":{\"a\":[]}}");
  }

  @CompilerTest
  void parametersMayBeTwoHundred(TestCompiler compiler) {
    String fields =
        IntStream.range(0, 200)
            .mapToObj(i -> "@Param(defaultValue = \"" + i + "\") int option" + i)
            .collect(Collectors.joining(",\n    "));
    SourceFile job =
        source(
            "demo.Many",
            "package demo;\nimport dev.sheaf.*;\n"
                + "@Source final class One { int[] items() { return new int[] {1}; } }\n"
                + "@Service record Many("
                + fields
                + ") {\n  int process(int n) { return option0 + option199; }\n}\n");

    Compilation compilation = strict(compiler).compile(job);

    assertThat(compilation).succeedsWithoutWarnings();
    ProgramRun run = compilation.run("demo.Main", "--option0", "1", "--results", "-");
    assertThat(run.stdout()).contains("\"result\":200}");
  }

  private static Object callOf(Compilation compilation, String className) {
    try {
      return String.valueOf(compilation.call(className, "call"));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
