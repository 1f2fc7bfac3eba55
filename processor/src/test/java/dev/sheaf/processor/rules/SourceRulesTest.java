package dev.sheaf.processor.rules;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.rules.Misuse.assertError;
import static dev.sheaf.processor.rules.Misuse.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import javax.tools.Diagnostic;

/** What a source must and may offer. */
final class SourceRulesTest {

  @CompilerTest
  void rejectsSourcesThatGiveNoItemsOrTwice(TestCompiler compiler) {
    SourceFile sources =
        demo(
            "Sources",
            """
            class Sources {
              @Source static class None {}
              @Source record Text() { String items() { return ""; } }
              @Source record Asking() { List<String> items(int from) { return null; } }
              @Source static class Shy { private List<String> items() { return null; } }
              @Source record Held(List<String> items) {}
              @Source static class Twice extends ArrayList<String> {
                private static final long serialVersionUID = 1L;
                List<String> items() { return null; }
              }
              @Source record Still() { static List<String> items() { return null; } }
            }
            """);

    Compilation compilation = compiler.compile(sources);

    assertError(compilation, sources, "None", "SHEAF-003", "Sources.None gives no items");
    assertError(compilation, sources, "Text", "SHEAF-171", "items() does not give the items");
    assertError(compilation, sources, "Asking", "SHEAF-171", "items(int) does not give the items");
    assertError(compilation, sources, "Shy", "SHEAF-171", "not private");
    assertThat(compilation.messages(Diagnostic.Kind.ERROR).toString())
        .contains("SHEAF-177: items() gives no items, because the accessor of a record component");
    assertError(
        compilation,
        sources,
        "    List<String> items() {",
        "SHEAF-170",
        "both implements Iterable and has a method items()");
    assertError(compilation, sources, "Still", "SHEAF-039", "items() is static");
    assertThat(compilation).hasErrorCount(7);
  }

  @CompilerTest
  void rejectsNearMissesOfOptionalMethods(TestCompiler compiler) {
    SourceFile misses =
        demo(
            "Misses",
            """
            @Source class Misses implements Iterable<String> {
              public Iterator<String> iterator() { return null; }
              double size() { return 1; }
              String key(Integer item) { return ""; }
              void failed(Failure<String> failure) {}
              private void finish() {}
              int sizes() { return 1; }
              String keys(String item) { return ""; }
              void failure() {}
              void finished() {}
            }
            """);

    Compilation compilation = compiler.compile(misses);

    assertError(compilation, misses, "double size()", "SHEAF-172", "int size() or long size()");
    assertError(compilation, misses, "key(Integer", "SHEAF-173", "String key(String item)");
    assertError(
        compilation, misses, "failed(Failure", "SHEAF-174", "failed(Iterable<Failure<String>>");
    assertError(compilation, misses, "finish()", "SHEAF-175", "declare void finish(), not private");
    assertError(compilation, misses, "sizes()", "SHEAF-176", "did you mean size()?");
    assertError(compilation, misses, "keys(", "SHEAF-176", "did you mean key(item)?");
    assertError(compilation, misses, "failure()", "SHEAF-176", "did you mean failed(failures)?");
    assertError(compilation, misses, "finished()", "SHEAF-176", "did you mean finish()?");
    assertThat(compilation).hasErrorCount(8);
  }

  @CompilerTest
  void rejectsOtherSignaturesOfOptionalMethods(TestCompiler compiler) {
    SourceFile misses =
        demo(
            "Misses",
            """
            class Misses {
              static class Base { public int[] items() { return null; } }
              @Source static class A extends Base { Integer size() { return 1; } }
              @Source static class B1 extends Base { long size(int n) { return 1; } }
              @Source static class C extends Base { Object key(int item) { return ""; } }
              @Source static class D extends Base { void failed(List<Failure<Integer>> all) {} }
              @Source static class E extends Base { int finish() { return 1; } }
              @Source static class F extends Base { void finish(int code) {} }
              @Source static class G extends Base { static long size() { return 1; } }
              @Service(source = Items.class) static class H {
                void process(int n) {}
                boolean finish() { return true; }
              }
              @Service(source = Items.class) static class I {
                void process(int n) {}
                void finishing() {}
              }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, misses);

    assertError(compilation, misses, "class A", "SHEAF-172", "size()");
    assertError(compilation, misses, "class B1", "SHEAF-172", "size(int)");
    assertError(compilation, misses, "class C", "SHEAF-173", "String key(Integer item)");
    assertError(compilation, misses, "class D", "SHEAF-174", "Iterable<Failure<Integer>>");
    assertError(compilation, misses, "class E", "SHEAF-175", "finish()");
    assertError(compilation, misses, "class F", "SHEAF-175", "finish(int)");
    assertError(compilation, misses, "class G", "SHEAF-172", "size()");
    assertError(compilation, misses, "boolean finish()", "SHEAF-175", "void finish()");
    assertError(compilation, misses, "finishing()", "SHEAF-176", "did you mean finish()?");
    assertThat(compilation).hasErrorCount(9);
  }

  @CompilerTest
  void takesAccessorsOfComponentsForWhatTheyAre(TestCompiler compiler) {
    SourceFile record =
        demo(
            "Page",
            """
            @Source record Page(@Param String size, @Param int key, @Param int finish,
                @Param int keys, @Param int failed) {
              int[] items() { return null; }
            }
            @Service final class Pages { void process(int n) {} }
            """);

    assertThat(compiler.compile(record)).succeedsWithoutWarnings();
  }
}
