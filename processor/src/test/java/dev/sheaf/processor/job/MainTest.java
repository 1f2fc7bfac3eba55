package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program of a package. */
final class MainTest {
  private static final SourceFile WORDS =
      demo(
          "Words",
          """
          /**
           * Gives words.
           *
           * @param word the word that is given
           */
          @Source final class Words {
            private final String word;
            Words(@Param String word) { this.word = word; }
            List<String> items() { return List.of(word); }
          }
          """);

  private static final SourceFile SHOUT =
      demo(
          "Shout",
          """
          /** Shouts every word. It is loud. */
          @Service final class Shout {
            void process(String word) { System.err.println(word + "!"); }
          }
          """);

  private static final SourceFile COUNT =
      demo(
          "Count",
          """
          /** Counts letters. */
          @Service final class Count {
            void process(String word) { System.err.println(word.length()); }
          }
          """);

  @CompilerTest
  void isNotMadeOfTwoServicesWhoseGeneratedNamesAreTheSame(TestCompiler compiler) {
    SourceFile nested =
        demo(
            "Order",
            """
            final class Order {
              @Service(name = "other") static final class Shout {
                void process(String word) {}
              }
            }
            """);
    SourceFile flat =
        demo("Order_Shout", "@Service final class Order_Shout { void process(String word) {} }");
    Compilation compilation = compiler.compile(WORDS, nested, flat);
    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation).hasWarningCount(0);
  }

  @CompilerTest
  void ofOneServicePrintsItsHelpWithoutTheRuntime(TestCompiler compiler) {
    Compilation compilation = compiler.compile(WORDS, SHOUT);

    ProgramRun run = runWithClassesAlone(compilation, "--help");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.stderr()).isEmpty();
    assertThat(run.stdout()).contains("Shouts every word.");
    assertThat(run.stdout()).contains("--word");
    assertThat(run.stdout()).contains("the word that is given");
    assertThat(run).isEqualTo(runWithClassesAlone(compilation, "-h"));
  }

  @CompilerTest
  void showsJavadocAsPlainText(TestCompiler compiler) {
    SourceFile marked =
        demo(
            "Marked",
            """
            /**
             * Copies {@link Words} by {@link Words#items()} into {@code Map<K, V>}, see <a
             * href="http://x">the page</a>; 1 &lt; 2 &amp; {@literal <b>}.
             *
             * <ul>
             *   <li>One {@linkplain Words word}.
             *   <li>Not <b>two</b>&#33;
             * </ul>
             *
             * @see Words
             */
            @Service final class Marked { void process(String word) {} }
            """);

    Compilation compilation = compiler.compile(WORDS, marked);

    String help = runWithClassesAlone(compilation, "--help").stdout();
    assertThat(help.substring(0, help.indexOf("\n\n")).replace("\n", " "))
        .isEqualTo(
            "Copies Words by Words.items() into Map<K, V>, see the page; 1 < 2 & <b>. One word. Not"
                + " two!");
  }

  @CompilerTest
  void printsTheVersionWithoutTheRuntime(TestCompiler compiler) {
    Compilation one = compiler.compile(WORDS, SHOUT);
    Compilation several = compiler.compile(WORDS, SHOUT, COUNT);

    String version = runWithClassesAlone(one, "--version").stdout();
    String java = "Java " + Runtime.version().feature();
    assertThat(version).isEqualTo("shout (Sheaf development version, " + java + ")\n");
    assertThat(runWithClassesAlone(one, "-V").stdout()).isEqualTo(version);
    assertThat(one.run("demo.ShoutJob", "--version").stdout())
        .matches("shout \\(Sheaf .+, " + java + "\\)\n");
    assertThat(runWithClassesAlone(several, "shout", "--version").stdout()).isEqualTo(version);
    assertThat(runWithClassesAlone(several, "--version").stdout()).startsWith("demo.Main (Sheaf ");
  }

  @CompilerTest
  void ofSeveralServicesListsThemAndRunsTheOneThatIsNamed(TestCompiler compiler) {
    Compilation compilation = compiler.strict().compile(WORDS, SHOUT, COUNT);

    assertThat(compilation).succeedsWithoutWarnings();
    ProgramRun list = runWithClassesAlone(compilation, "--help");
    assertThat(list.stderr()).isEmpty();
    assertThat(list.stdout())
        .isEqualTo(
            """
            Usage: SERVICE [OPTIONS]

            Services:
              count                   Counts letters.
              shout                   Shouts every word.

            Options:
                  --completion SHELL  Print what makes bash, zsh or fish complete
              -h, --help              Show this help
              -V, --version           Show the version

            See the options of one with: count --help
            """);
    assertThat(runWithClassesAlone(compilation, "shout", "--help").stdout()).contains("--word");
    assertThat(compilation.run("demo.Main", "shout", "--word", "hey").stderr()).contains("hey!");
    assertThat(compilation.run("demo.Main", "count", "--word", "hey").stderr()).contains("3");
    assertThat(compilation.run("demo.CountJob", "--word", "hey").stderr()).contains("3");
  }

  @CompilerTest
  void suggestsTheNearestService(TestCompiler compiler) {
    Compilation compilation = compiler.compile(WORDS, SHOUT, COUNT);

    ProgramRun run = compilation.run("demo.Main", "shuot");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr()).contains("no service is named shuot; did you mean shout?");
    assertThat(run.stderr()).contains("Counts letters.");
    assertThat(compilation.run("demo.Main").exitCode()).isEqualTo(2);
  }

  @CompilerTest
  void isLeftToPeopleWhoHaveTheirOwn(TestCompiler compiler) {
    SourceFile main =
        source(
            "demo.Main",
            """
            package demo;

            final class Main {
              public static void main(String[] args) throws Throwable {
                ShoutJob.main(new String[] {"--word", "mine"});
              }
            }
            """);

    Compilation compilation = compiler.compile(WORDS, SHOUT, main);

    assertThat(compilation).succeeds();
    assertThat(compilation).hasWarningCount(1);
    assertThat(compilation)
        .hasWarning("SHEAF-020", main, main.lineOf("final class Main"), "ShoutJob");
    assertThat(compilation.run("demo.Main").stderr()).contains("mine!");
    assertThat(compilation.recompile(SHOUT).generatedClasses()).doesNotContain("demo.Main");
  }

  @CompilerTest
  void staysWholeWhenOneServiceIsRecompiled(TestCompiler compiler) {
    Compilation first = compiler.compile(WORDS, SHOUT, COUNT);
    String list = runWithClassesAlone(first, "--help").stdout();
    String help = runWithClassesAlone(first, "count", "--help").stdout();

    Compilation second = first.recompile(COUNT);

    assertThat(second).succeeds();
    assertThat(runWithClassesAlone(second, "--help").stdout()).isEqualTo(list);
    assertThat(runWithClassesAlone(second, "count", "--help").stdout()).isEqualTo(help);
    assertThat(second.run("demo.Main", "shout", "--word", "hey").stderr()).contains("hey!");
  }

  @CompilerTest
  void followsASourceThatIsRecompiledAlone(TestCompiler compiler) {
    Compilation first = compiler.compile(WORDS, SHOUT, COUNT);
    SourceFile changed =
        demo(
            "Words",
            """
            /** Gives words. @param word no tag */
            @Source record Words(@Param String word, @Param(defaultValue = "s") String end) {
              List<String> items() { return List.of(word + end); }
            }
            """);

    Compilation second = first.recompile(changed);

    assertThat(second).succeeds();
    if (!compiler.isJavac()) {
      assertThat(second.toString()).contains("SHEAF-024: ShoutParams stays as it was");
      return;
    }
    assertThat(runWithClassesAlone(second, "--help").stdout()).contains("Shouts every word.");
    assertThat(second.run("demo.Main", "shout", "--word", "hey").stderr()).contains("heys!");
  }

  @CompilerTest
  void worksInTheUnnamedPackageAndWithNamesOfAllScripts(TestCompiler compiler) {
    SourceFile all =
        source(
            "Größen",
            """
            import dev.sheaf.*;
            import java.util.List;

            @Source record Größen(@Param String größe) { List<String> items() { return List.of(größe); } }

            @Service record Служба() {
              void process(String größe) { System.err.println("<" + größe.length() + ">"); }
            }
            """);

    Compilation compilation = Sources.strict(compiler).compile(all);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.run("Main", "--größe", "abc").stderr()).contains("<3>");
  }

  @CompilerTest
  void refusesToReplaceAClassOfTheUser(TestCompiler compiler) {
    SourceFile taken = source("demo.PlainJob", "package demo; final class PlainJob {}");
    SourceFile plain = demo("Plain", "@Service final class Plain { void process(int n) {} }");

    Compilation compilation = compiler.compile(plain, taken, ITEMS);

    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation)
        .hasError("SHEAF-021", plain, plain.lineOf("class Plain"), "PlainJob would be generated");
  }

  @CompilerTest
  void writesNothingOfAJobOfWhichANameIsTaken(TestCompiler compiler) {
    SourceFile taken = source("demo.PlainParams", "package demo; final class PlainParams {}");
    SourceFile plain = demo("Plain", "@Service final class Plain { void process(int n) {} }");

    Compilation compilation = compiler.compile(plain, taken, ITEMS);

    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation)
        .hasError(
            "SHEAF-021", plain, plain.lineOf("class Plain"), "PlainParams would be generated");
  }

  /** Runs {@code Main} as it runs when no class of the runtime can be found. */
  private static ProgramRun runWithClassesAlone(Compilation compilation, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", compilation.classes().toString(), "demo.Main"));
    command.addAll(List.of(args));
    return ProgramRun.of(command, compilation.directory(), Map.of());
  }
}
