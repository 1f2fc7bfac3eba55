package dev.sheaf.processor.json;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.json.JsonProgram.code;
import static dev.sheaf.processor.json.JsonProgram.program;
import static dev.sheaf.processor.json.JsonProgram.show;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** What cannot be written as it is: warned of where it stands, and saved all the same. */
final class JsonWarningTest {
  private static final String PROCESS = " process(int n)";

  @CompilerTest
  void warnsOnceOfEachPartThatIsSavedAsText(TestCompiler compiler) throws Throwable {
    SourceFile show =
        show(
            "Visit",
            "new Visit(new Customer(new Session()), List.of(new Session()), 1)",
            """
            record Visit(Customer customer, List<Session> sessions, Object other) {}
            record Customer(Session session) {}
            static final class Session {
              @Override public String toString() { return "open"; }
            }
            """);

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasErrorCount(0);
    assertThat(compilation).hasWarningCount(3);
    assertSavedAsText(compilation, show, "result.customer.session is of type Show.Session,");
    assertSavedAsText(compilation, show, "result.sessions is of type Show.Session,");
    assertSavedAsText(compilation, show, "result.other is of type Object,");
    assertThat(json(compilation))
        .isEqualTo("{'customer':{'session':'open'},'sessions':['open'],'other':'1'}");
  }

  @CompilerTest
  void warnsOfTheItemAtItsSource(TestCompiler compiler) {
    SourceFile lines =
        code(
            "Lines",
            "@Source final class Lines {\n  List<Runnable> items() { return List.of(); }\n}\n");
    SourceFile printer =
        code("Printer", "@Service final class Printer {\n  void process(Runnable line) {}\n}\n");

    Compilation compilation = compiler.compile(lines, printer);

    assertThat(compilation).hasWarningCount(1);
    assertThat(compilation)
        .hasWarning("SHEAF-100", lines, lines.lineOf("class Lines"), "item is of type Runnable,");
  }

  @CompilerTest
  void savesPrivateTypesAsText(TestCompiler compiler) throws Throwable {
    SourceFile show =
        show(
            "Held",
            "new Held(new Secret(1), List.of(new Secret(2)), Level.LOW, Map.of(Level.LOW, 3), new A())",
            """
            record Held(Secret secret, List<Secret> secrets, Level level, Map<Level, Integer> map,
                Choice choice) {}
            private record Secret(int x) {}
            private enum Level { LOW }
            sealed interface Choice permits A {}
            private record A() implements Choice {}
            """);

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasWarningCount(3);
    assertSavedAsText(compilation, show, "result.secret is of type Show.Secret,");
    assertSavedAsText(compilation, show, "result.secrets is of type Show.Secret,");
    assertSavedAsText(compilation, show, "result.choice is of type Show.A,");
    assertThat(json(compilation))
        .isEqualTo(
            "{'secret':'Secret[x=1]','secrets':['Secret[x=2]'],'level':'LOW','map':{'LOW':3},"
                + "'choice':'A[]'}");
  }

  @CompilerTest
  void savesTypesHiddenInAnotherPackageAsText(TestCompiler compiler) throws Throwable {
    SourceFile hidden =
        SourceFile.source(
            "other.Open",
            """
            package other;

            public final class Open {
              public Hidden getHidden() { return new Hidden(1); }
            }

            record Hidden(int x) {}
            """);
    SourceFile show = show("other.Open", "new other.Open()", "");

    Compilation compilation =
        compiler.compile(JsonProgram.NUMBERS, show, JsonProgram.PROBE, hidden);

    assertThat(compilation).hasWarningCount(1);
    assertSavedAsText(compilation, show, "result.hidden is of type Hidden,");
    assertThat(json(compilation)).isEqualTo("{'hidden':'Hidden[x=1]'}");
  }

  @CompilerTest
  void savesWhatRawTypesAndWildcardsHideAsText(TestCompiler compiler) throws Throwable {
    SourceFile show =
        show(
            "Loose",
            "new Loose(List.of(1), List.of(List.of(2)), List.of(3), List.of(4), new Box<>(5))",
            """
            @SuppressWarnings("rawtypes")
            record Loose(List raw, List<List> rawInside, List<?> any, List<? super Integer> above,
                Box<?> box) {}
            record Box<T>(T value) {}
            """);

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasErrorCount(0);
    assertThat(json(compilation))
        .isEqualTo(
            "{'raw':['1'],'rawInside':['[2]'],'any':['3'],'above':['4'],'box':{'value':'5'}}");
  }

  @CompilerTest
  void endsWhereTypesGoOnForEver(TestCompiler compiler) throws Throwable {
    SourceFile show =
        show(
            "Box<String>",
            "new Box<>(\"a\", null)",
            "record Box<T>(T value, Box<List<T>> next) {}");

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasWarningCount(1);
    assertThat(json(compilation)).isEqualTo("{'value':'a','next':null}");
  }

  @CompilerTest
  void renamesAMemberThatWouldHideTheType(TestCompiler compiler) throws Throwable {
    SourceFile show =
        show(
            "Vehicle",
            "new Car(\"sedan\")",
            """
            sealed interface Vehicle permits Car {}
            record Car(String type) implements Vehicle {}
            """);

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasWarningCount(1);
    assertThat(compilation).hasWarning("SHEAF-101", show, show.lineOf(PROCESS), "result.type ");
    assertThat(json(compilation)).isEqualTo("{'type':'Car','type_':'sedan'}");
  }

  @CompilerTest
  void leavesOutGettersThatThrow(TestCompiler compiler) throws Throwable {
    SourceFile show =
        show(
            "Risky",
            "new Risky()",
            """
            static final class Risky {
              public int getGood() { return 1; }
              public int getFile() throws java.io.IOException { return 2; }
              public int getBad() throws InterruptedException { return 3; }
            }
            """);

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasWarningCount(1);
    assertThat(compilation)
        .hasWarning(
            "SHEAF-102",
            show,
            show.lineOf(PROCESS),
            "result.bad is not saved: its getter throws InterruptedException.");
    assertThat(json(compilation)).isEqualTo("{'good':1,'file':2}");
  }

  @CompilerTest
  void leavesComponentsWithForbiddenNamesToTheCompiler(TestCompiler compiler) {
    SourceFile show = show("Sleep", "null", "record Sleep(long wait) {}");

    Compilation compilation = compiler.compile(program(show));

    assertThat(compilation).hasError("", show, show.lineOf("record Sleep"), "wait");
    assertThat(compilation.toString()).doesNotContain("SHEAF-");
  }

  private static void assertSavedAsText(Compilation compilation, SourceFile show, String text) {
    assertThat(compilation).hasWarning("SHEAF-100", show, show.lineOf(PROCESS), text);
  }

  private static String json(Compilation compilation) throws Throwable {
    return String.valueOf(compilation.call("demo.Probe", "result")).replace('"', '\'');
  }
}
