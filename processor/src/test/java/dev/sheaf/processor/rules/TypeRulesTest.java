package dev.sheaf.processor.rules;

import static dev.sheaf.processor.rules.Misuse.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Which types may be sources and services at all. */
final class TypeRulesTest {

  @CompilerTest
  void rejectsTypesOfWhichNoInstanceCanBeMade(TestCompiler compiler) {
    SourceFile types =
        demo(
            "Types",
            """
            class Types {
              @Service interface Face { void process(int n); }
              @Service static abstract class Part { void process(int n) {} }
              @Service enum Choice { A; void process(int n) {} }
              @Service @interface Mark {}
              @Service class Inner { void process(int n) {} }
              @Service private static class Hidden { void process(int n) {} }
              private static class Around { @Service static class Within { void process(int n) {} } }
              @Service static class Open<T> { void process(int n) {} }
              @Source interface Giver extends Iterable<String> {}
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, types);

    Misuse.assertError(compilation, types, "Face", "SHEAF-030", "Types.Face is an interface");
    Misuse.assertError(compilation, types, "Part", "SHEAF-030", "is an abstract class");
    Misuse.assertError(compilation, types, "enum Choice", "SHEAF-030", "is an enum");
    Misuse.assertError(compilation, types, "Mark", "SHEAF-030", "is an annotation");
    Misuse.assertError(compilation, types, "class Inner", "SHEAF-031", "make it static");
    Misuse.assertError(compilation, types, "class Hidden", "SHEAF-032", "Types.Hidden is private");
    Misuse.assertError(compilation, types, "Within", "SHEAF-032", "Types.Around is private");
    Misuse.assertError(compilation, types, "Open<T>", "SHEAF-033", "has type parameters");
    Misuse.assertError(
        compilation, types, "Giver", "SHEAF-030", "put @Source on a class or record");
    assertThat(compilation).hasErrorCount(9);
  }

  @CompilerTest
  void looksForNoSourceOfAGenericService(TestCompiler compiler) {
    SourceFile open = demo("Open", "@Service class Open<T> { void process(T item) {} }");

    Compilation compilation = compiler.compile(Misuse.ITEMS, open);

    Misuse.assertError(compilation, open, "Open<T>", "SHEAF-033", "has type parameters");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void rejectsATypeThatIsBothSourceAndService(TestCompiler compiler) {
    SourceFile both =
        demo(
            "Both",
            """
            @Source @Service class Both {
              int[] items() { return null; }
              void process(int n) {}
            }
            """);

    Compilation compilation = compiler.compile(both);

    Misuse.assertError(compilation, both, "class Both", "SHEAF-034", "both a source and a service");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void saysOneThingOfATypeThatIsNeitherTheOneNorTheOther(TestCompiler compiler) {
    SourceFile empty =
        demo(
            "Empty",
            """
            @Source @Service class Empty {}
            @Source interface Nothing {}
            @Service enum Never {}
            """);

    Compilation compilation = compiler.compile(empty);

    Misuse.assertError(compilation, empty, "class Empty", "SHEAF-034", "both");
    Misuse.assertError(compilation, empty, "Nothing", "SHEAF-030", "is an interface");
    Misuse.assertError(compilation, empty, "Never", "SHEAF-030", "is an enum");
    assertThat(compilation).hasErrorCount(3);
  }

  @CompilerTest
  void rejectsRawTypes(TestCompiler compiler) {
    SourceFile raw =
        demo(
            "Raw",
            """
            class Raw {
              @Source static class Lists { List items() { return null; } }
              @Source static class Deep { List<Map[]> items() { return null; } }
              @Source static abstract class Base implements Iterable { }
              @Service(source = Items.class) static class Taker { void process(Comparable c) {} }
              @Service(source = Items.class) static class Giver { Set<List> process(int n) { return null; } }
              static class Generic<T> { void process(T t) {} }
              @Service(source = Items.class) static class Heir extends Generic { }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, raw);

    Misuse.assertError(compilation, raw, "class Lists", "SHEAF-035", "List is a raw type");
    Misuse.assertError(compilation, raw, "class Deep", "SHEAF-035", "as in Map<K, V>");
    Misuse.assertError(compilation, raw, "class Base", "SHEAF-035", "as in Iterable<T>");
    Misuse.assertError(compilation, raw, "class Base", "SHEAF-030", "abstract");
    Misuse.assertError(compilation, raw, "class Taker", "SHEAF-035", "Comparable is a raw type");
    Misuse.assertError(compilation, raw, "class Giver", "SHEAF-035", "List is a raw type");
    Misuse.assertError(compilation, raw, "class Heir", "SHEAF-035", "Raw.Generic is a raw type");
    assertThat(compilation).hasErrorCount(7);
  }

  @CompilerTest
  void rejectsTypesAndMethodsThatGeneratedCodeCannotUse(TestCompiler compiler) {
    SourceFile hidden =
        demo(
            "Hidden",
            """
            class Hidden {
              private record Secret(int n) {}
              private record Riddle(int n) {}
              @Source static class Secrets { List<Secret> items() { return null; } }
              @Service(source = Items.class)
              static class Hider { Optional<Riddle> process(int n) { return null; } }
              @Service(source = Items.class) static class Heir extends other.Base { }
              @Service(source = Items.class) static class Still { static void process(int n) {} }
              @Service(source = Items.class) static class Own { <T> void process(T t) {} }
            }
            """);
    SourceFile base =
        SourceFile.source(
            "other.Base",
            "package other;\npublic class Base { protected void process(int n) {} }\n");

    Compilation compilation = compiler.compile(Misuse.ITEMS, hidden, base);

    Misuse.assertError(compilation, hidden, "class Secrets", "SHEAF-036", "Hidden.Secret");
    Misuse.assertError(
        compilation, hidden, "class Hider", "SHEAF-036", "Riddle: make it package-private");
    Misuse.assertError(compilation, hidden, "class Heir", "SHEAF-037", "Base.process(int)");
    Misuse.assertError(compilation, hidden, "class Still", "SHEAF-039", "process(int) is static");
    Misuse.assertError(compilation, hidden, "class Own", "SHEAF-038", "type parameters of its own");
    assertThat(compilation).hasErrorCount(5);
  }
}
