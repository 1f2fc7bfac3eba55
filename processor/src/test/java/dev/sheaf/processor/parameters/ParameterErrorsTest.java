package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import com.google.common.truth.Correspondence;
import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerMessage;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;

/** Wrong parameters, each on a line of its own that ends in what must be said of it. */
final class ParameterErrorsTest {

  /** The body of a source's header: a parameter a line, {@code // SHEAF-nnn text} behind it. */
  private static SourceFile numbers(String parameters) {
    return source(
        "demo.Numbers",
        """
        package demo;

        import dev.sheaf.Param;
        import dev.sheaf.Source;
        import jakarta.inject.Named;
        import java.time.*;
        import java.util.*;
        import java.util.regex.Pattern;

        @Source
        record Numbers(
        %s
        ) implements Iterable<Integer> {
          public Iterator<Integer> iterator() { return List.of(1).iterator(); }

          enum Mode { FAST, SLOW }

          record Window(@Param int from, @Param int to) {}

          record Mixed(@Param int some, int other) {}

          record Node(@Param Node next) {}

          record Plain(int a, int b) {}

          sealed interface Config {
            record DevConfig(@Param int port) implements Config {}
          }

          sealed interface Odd {
            record Some(@Param int some) implements Odd {}

            enum Many implements Odd { ONE }
          }

          static final class Wrong {
            int convert(String text) { return 0; }

            int again(String text) { return 0; }
          }
        }
        """
            .formatted(parameters.strip()));
  }

  private static final SourceFile SQUARES =
      source(
          "demo.Squares",
          """
          package demo;

          import dev.sheaf.Service;

          @Service
          final class Squares {
            void process(int n) {}
          }
          """);

  private static void check(TestCompiler compiler, String parameters) {
    SourceFile file = numbers(parameters);
    Compilation compilation = compiler.compile(file, SQUARES);
    List<String> lines = file.text().lines().toList();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf("// SHEAF-");
      if (comment > 0) {
        String text = lines.get(i).substring(comment + 3);
        expected.add(text);
        // Eclipse's compiler knows no place for a record or its components.
        if (compiler.isJavac()) {
          String id = text.substring(0, 9);
          assertThat(compilation).hasError(id, file, i + 1, text.substring(10));
        }
      }
    }
    assertThat(errors(compilation))
        .comparingElementsUsing(
            Correspondence.from(ParameterErrorsTest::says, "is the error that says"))
        .containsExactlyElementsIn(expected);
  }

  private static List<String> errors(Compilation compilation) {
    return compilation.messages(Diagnostic.Kind.ERROR).stream()
        .map(CompilerMessage::message)
        .toList();
  }

  private static boolean says(String message, String expected) {
    return message.contains(expected.substring(0, 9)) && message.contains(expected.substring(10));
  }

  @CompilerTest
  void reportsWrongDefaultsAtTheirLine(TestCompiler compiler) {
    check(
        compiler,
        """
        @Param(defaultValue = "ten") int count, // SHEAF-051 the default "ten" of --count does not fit: expected a whole number.
        @Param(defaultValue = "fas") Mode mode, // SHEAF-051 expected fast or slow. Did you mean fast?
        @Param(defaultValue = "5x") Duration pause, // SHEAF-051 expected a duration such as 30s, 5m or 1h30m.
        @Param(defaultValue = "2026-02-30") LocalDate day, // SHEAF-051 expected a date such as 2026-01-31.
        @Param(defaultValue = "[") Pattern pattern, // SHEAF-051 expected a regular expression.
        @Param(defaultValue = "maybe") boolean flag, // SHEAF-051 expected true or false.
        @Param(defaultValue = {"1", "two"}) List<Integer> list, // SHEAF-051 the default "two" of --list
        @Param(defaultValue = {"1", "2"}) int single, // SHEAF-052 --single takes one value, but has 2 defaults
        @Param(defaultValue = "a") Map<String, Integer> map, // SHEAF-074 the default "a" of --map is not of the form key=value
        @Param(defaultValue = "prod") Config config, // SHEAF-051 the default "prod" of --config does not fit: expected dev.
        @Param(secret = true, defaultValue = "x") String password, // SHEAF-053 the secret --password has a default
        @Param String last
        """);
  }

  @CompilerTest
  void reportsWrongNames(TestCompiler compiler) {
    check(
        compiler,
        """
        @Param boolean help, // SHEAF-054 a parameter cannot be named help
        @Param String version, // SHEAF-054 a parameter cannot be named version
        @Param String param, // SHEAF-054 a parameter cannot be named param
        @Param(name = "a b") String blank, // SHEAF-055 "a b" cannot be the name of an option
        @Param(name = "-x") String hyphen, // SHEAF-055 "-x" cannot be the name of an option
        @Param int runLimit, // SHEAF-073 --run-limit cannot be a parameter
        @Param(env = "A B") String variable, // SHEAF-076 "A B" cannot be the name of an environment variable
        @Param boolean cache,
        @Param String noCache, // SHEAF-057 --no-cache would mean two things, because --cache
        @Param(secret = true) String token,
        @Param String tokenFile, // SHEAF-057 --token-file would mean two things, because --token
        @Param int twice,
        @Param(name = "twice") long again // SHEAF-056 --twice is declared differently here and at Numbers.twice
        """);
  }

  @CompilerTest
  void reportsOptionsThatAreTheSameInJava(TestCompiler compiler) {
    check(
        compiler,
        """
        @Param int part1,
        @Param(name = "part-1") int other, // SHEAF-078 --part-1 and --part1 would both be named part1
        @Param(name = "x-") int wrong, // SHEAF-055 "x-" cannot be the name of an option
        @Param int x
        """);
  }

  @CompilerTest
  void reportsWrongTypes(TestCompiler compiler) {
    check(
        compiler,
        """
        @Param Plain plain, // SHEAF-050 a @Param cannot be of type Plain
        @Param Object object, // SHEAF-050 a @Param cannot be of type Object
        @Param Optional<List<String>> nested, // SHEAF-075 nest Optional, List, Set and Map no deeper than once
        @Param List<Config> configs, // SHEAF-064 List of the choice Config is not possible
        @Param Optional<Window> window, // SHEAF-064 Optional of the group Window is not possible
        @Param(converter = Wrong.class) int converted, // SHEAF-068 Wrong cannot convert to int
        @Param @Named("x") String named, // SHEAF-069 cannot stand beside @Named
        @Param(secret = true) List<String> secrets, // SHEAF-077 the secret --secrets must have one value
        @Param(positional = true) boolean flag, // SHEAF-072 flag is boolean and cannot be an operand
        @Param(defaultValue = "x") Window defaulted // SHEAF-063 defaultValue does not apply to the group Window
        """);
  }

  @CompilerTest
  void reportsWrongGroupsAndChoices(TestCompiler compiler) {
    check(
        compiler,
        """
        @Param Window one,
        @Param Window two, // SHEAF-061 the group Window occurs twice, also as Numbers.one
        @Param(name = "left") Window three,
        @Param Config config,
        @Param Config other // SHEAF-061 the group Config occurs twice, also as Numbers.config
        """);
  }

  @CompilerTest
  void reportsWrongOperands(TestCompiler compiler) {
    check(
        compiler,
        """
        @Param(positional = true) Optional<String> first,
        @Param(positional = true) String second, // SHEAF-059 the operand second is required, but comes after first
        @Param(positional = true) List<String> rest,
        @Param(positional = true) List<String> more // SHEAF-058 the operand more can never be reached, because rest
        """);
  }
}
