package dev.sheaf.processor.rules;

import static dev.sheaf.processor.rules.Misuse.assertError;
import static dev.sheaf.processor.rules.Misuse.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Where a service's items come from. */
final class ChainRulesTest {

  @CompilerTest
  void listsTheSourcesOfWhichNoneFits(TestCompiler compiler) {
    SourceFile words =
        demo("Words", "@Source record Words() { List<String> items() { return null; } }\n");
    SourceFile service = demo("Files", "@Service class Files { void process(File file) {} }\n");

    Compilation compilation = compiler.compile(Misuse.ITEMS, words, service);

    assertError(
        compilation,
        service,
        "class Files",
        "SHEAF-004",
        "no @Source in package demo gives items of type File, which process takes: Items gives"
            + " Integer, Words gives String.");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void saysThatThereIsNoSource(TestCompiler compiler) {
    SourceFile service = demo("Files", "@Service class Files { void process(File file) {} }\n");

    Compilation compilation = compiler.compile(service);

    assertError(compilation, service, "class Files", "SHEAF-004", "there is none at all");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void listsTheSourcesOfWhichSeveralFit(TestCompiler compiler) {
    SourceFile more = demo("More", "@Source record More() { long[] items() { return null; } }\n");
    SourceFile services =
        demo(
            "Services",
            """
            class Services {
              @Service static class Wide { void process(double n) {} }
              @Service static class Exact { void process(Long n) {} }
              @Service static class Narrow { void process(short n) {} }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, more, services);

    assertError(compilation, services, "Wide", "SHEAF-005", "items of type double: Items, More.");
    assertError(compilation, services, "Narrow", "SHEAF-004", "items of type short");
    assertThat(compilation).hasErrorCount(2);
  }

  @CompilerTest
  void leavesASourceThatIsWrongToItsOwnMessage(TestCompiler compiler) {
    SourceFile both =
        demo(
            "Both",
            """
            @Source record Giver() { String items() { return ""; } }
            @Service class Taker { void process(String text) {} }
            """);

    Compilation compilation = compiler.compile(both);

    assertError(compilation, both, "Giver", "SHEAF-171", "items() does not give the items");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void rejectsSourcesThatCannotBeOne(TestCompiler compiler) {
    SourceFile services =
        demo(
            "Services",
            """
            class Services {
              @Service(source = String.class) static class A { void process(String text) {} }
              @Service(source = Items.class) static class B { void process(short n) {} }
              @Service(source = Items.class) static class C { void process(int n) {} }
              @Service(source = C.class) static class D { void process(Void nothing) {} }
              @Service(source = Items.class) static class E { long process(int n) { return n; } }
              @Service(source = E.class) static class F { void process(int n) {} }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, services);

    assertError(compilation, services, "class A", "SHEAF-185", "String is neither");
    assertError(compilation, services, "class B", "SHEAF-187", "Items gives items of type Integer");
    assertError(compilation, services, "class D", "SHEAF-186", "Services.C returns nothing");
    assertError(
        compilation, services, "class F", "SHEAF-187", "of type Long, which do not convert to int");
    assertThat(compilation).hasErrorCount(4);
  }

  @CompilerTest
  void showsCyclesAsPathsAndOnce(TestCompiler compiler) {
    SourceFile services =
        demo(
            "Services",
            """
            class Services {
              @Service(source = C.class) static class A { int process(int n) { return n; } }
              @Service(source = A.class) static class B { int process(int n) { return n; } }
              @Service(source = B.class) static class C { int process(int n) { return n; } }
              @Service(source = B.class) static class D { int process(int n) { return n; } }
              @Service(source = E.class) static class E { int process(int n) { return n; } }
            }
            """);

    Compilation compilation = compiler.compile(services);

    assertThat(compilation).hasErrorCount(2);
    assertError(
        compilation,
        services,
        "class A",
        "SHEAF-188",
        "Services.A → Services.B → Services.C → Services.A");
    assertError(compilation, services, "class E", "SHEAF-188", "Services.E → Services.E");
  }

  @CompilerTest
  void rejectsWhatAnotherPackageHides(TestCompiler compiler) {
    SourceFile source =
        SourceFile.source(
            "other.Numbers",
            """
            package other;
            @dev.sheaf.Source public class Numbers {
              public Numbers() {}
              int[] items() { return null; }
              long size() { return 1; }
            }
            """);
    SourceFile service =
        demo(
            "Taker",
            "@Service(source = other.Numbers.class) class Taker { void process(int n) {} }");

    Compilation compilation = compiler.compile(source, service);

    assertError(compilation, service, "class Taker", "SHEAF-037", "cannot call Numbers.items()");
    assertError(compilation, service, "class Taker", "SHEAF-037", "cannot call Numbers.size()");
    assertThat(compilation).hasErrorCount(2);
  }

  @CompilerTest
  void addsNoErrorsWhereAWrongJobIsUsed(TestCompiler compiler) {
    SourceFile service =
        demo(
            "Wrong",
            """
            @Source record Counted(@Param(defaultValue = "3") int count) {
              int[] items() { return null; }
            }
            @Service class Wrong { Stream<String> process(int n) { return null; } }
            class Caller {
              WrongParams params = WrongParams.builder().count(3).build();
              RunReport run() { return WrongJob.run(p -> p.count(5)); }
            }
            """);

    Compilation compilation = compiler.compile(service);

    assertError(compilation, service, "class Wrong", "SHEAF-184", "Stream<String>");
    assertThat(compilation).hasErrorCount(1);
  }
}
