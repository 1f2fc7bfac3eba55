package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.job.Command;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Command lines in the syntax that Sheaf shares with picocli mean the same to both, or are refused
 * by both.
 *
 * <p>Left out is what they decide differently on purpose: a word after an option that needs a value
 * is always its value here, and a bare negative number is an operand.
 */
final class PicocliConformanceTest {
  private static final int LINES = 600;

  private static final SourceFile OPTIONS =
      source(
          "demo.Options",
          """
          package demo;

          import dev.sheaf.*;
          import java.util.*;

          @Service(source = Options.Nothing.class)
          record Options(
              @Param(defaultValue = "10") int count,
              @Param Optional<Double> share,
              @Param Optional<String> text,
              @Param Optional<Mode> mode,
              @Param Optional<Mode> config,
              @Param boolean force,
              @Param(defaultValue = "true") boolean colour,
              @Param List<String> tag,
              @Param List<Integer> number,
              @Param Map<String, Integer> define,
              @Param(positional = true) String first,
              @Param(positional = true) List<String> rest) {
            enum Mode { FAST, CAREFUL, VERY_CAREFUL }

            void process(int item) {}

            @Source
            record Nothing() {
              List<Integer> items() { return List.of(); }
            }
          }
          """);

  /** The words from which lines are made; those with a blank are two. */
  private static final List<String> WORDS =
      List.of(
          "--count 5",
          "--count=7",
          "--count -3",
          "--count=x",
          "--count 99999999999",
          "--share .5",
          "--share=1e3",
          "--share half",
          "--text a",
          "--text=",
          "--text=a=b",
          "--text=--other",
          "--mode fast",
          "--mode=VERY-CAREFUL",
          "--mode slow",
          "-c fast",
          "-cfast",
          "-c=careful",
          "--config careful",
          "-c quick",
          "--force",
          "--no-force",
          "--colour",
          "--no-colour",
          "--tag a",
          "--tag=b",
          "--tag=",
          "--number 1",
          "--number=2",
          "--number two",
          "--define a=1",
          "--define=b=2",
          "--define a=3",
          "--define c",
          "--define d=x",
          "--nonsense",
          "--nonsense=5",
          "-z",
          "one",
          "two",
          "three",
          "größe",
          "--",
          "-- --count",
          "-- -x");

  private enum Mode {
    FAST,
    CAREFUL,
    VERY_CAREFUL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Test
  void readsCommandLinesAsPicocliDoes() throws Exception {
    try (TestCompiler compiler = TestCompiler.javac()) {
      Compilation compilation = compiler.compile(OPTIONS);
      assertThat(compilation).succeeds();
      Command<?, ?, ?> command = command(compilation);
      Random random = new Random(4);
      int accepted = 0;
      for (int i = 0; i < LINES; i++) {
        String[] line = line(random);
        Optional<Map<String, String>> expected = byPicocli(line);
        assertWithMessage("%s", String.join(" ", line))
            .that(bySheaf(command, line))
            .isEqualTo(expected);
        accepted += expected.isPresent() ? 1 : 0;
      }
      assertThat(accepted).isGreaterThan(LINES / 4);
      assertThat(accepted).isLessThan(LINES * 3 / 4);
    }
  }

  private static Command<?, ?, ?> command(Compilation compilation) throws Exception {
    Constructor<?> constructor =
        compilation.loader().loadClass("demo.Options_Command").getDeclaredConstructor();
    constructor.setAccessible(true);
    return (Command<?, ?, ?>) constructor.newInstance();
  }

  private static String[] line(Random random) {
    List<String> line = new ArrayList<>();
    int words = random.nextInt(6);
    if (random.nextInt(4) > 0) {
      line.add("one");
    }
    for (int i = 0; i < words; i++) {
      line.addAll(List.of(WORDS.get(random.nextInt(WORDS.size())).split(" ", -1)));
    }
    if (random.nextInt(12) == 0) {
      line.add("--count");
    }
    return line.toArray(String[]::new);
  }

  private static Optional<Map<String, String>> byPicocli(String[] line) {
    try {
      ParseResult result = new CommandLine(picocli()).parseArgs(line);
      Map<String, String> values = new TreeMap<>();
      for (OptionSpec each : result.commandSpec().options()) {
        values.put(each.longestName().substring(2), shown(each.getValue()));
      }
      for (PositionalParamSpec each : result.commandSpec().positionalParameters()) {
        values.put(each.paramLabel(), shown(each.getValue()));
      }
      return Optional.of(values);
    } catch (CommandLine.ParameterException e) {
      return Optional.empty();
    }
  }

  private static CommandSpec picocli() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(option("--count", Integer.class).defaultValue("10").build());
    spec.addOption(option("--share", Double.class).build());
    spec.addOption(option("--text", String.class).build());
    spec.addOption(option("--mode", Mode.class).build());
    spec.addOption(OptionSpec.builder("-c", "--config").type(Mode.class).build());
    spec.addOption(flag("--force", "false"));
    spec.addOption(flag("--colour", "true"));
    spec.addOption(option("--tag", List.class).auxiliaryTypes(String.class).build());
    spec.addOption(option("--number", List.class).auxiliaryTypes(Integer.class).build());
    spec.addOption(
        option("--define", TreeMap.class).auxiliaryTypes(String.class, Integer.class).build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("first")
            .type(String.class)
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1..*")
            .paramLabel("rest")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    spec.parser()
        .caseInsensitiveEnumValuesAllowed(true)
        .overwrittenOptionsAllowed(true)
        .expandAtFiles(false);
    return spec;
  }

  private static OptionSpec.Builder option(String name, Class<?> type) {
    return OptionSpec.builder(name).type(type);
  }

  private static OptionSpec flag(String name, String otherwise) {
    return option(name, boolean.class)
        .negatable(true)
        .defaultValue(otherwise)
        .fallbackValue("true")
        .build();
  }

  private static Optional<Map<String, String>> bySheaf(Command<?, ?, ?> command, String[] line) {
    Arguments arguments =
        new Arguments() {
          @Override
          protected @Nullable Object convert(boolean own, int number, String text)
              throws Throwable {
            return command.convert(number, text);
          }
        };
    command.declare(arguments);
    arguments.parse(line);
    if (!arguments.settle().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    for (String name :
        List.of("count", "share", "text", "mode", "config", "force", "colour", "first")) {
      Object value = arguments.get(name);
      values.put(name, shown(value));
    }
    for (String name : List.of("tag", "number", "rest")) {
      values.put(name, shown(arguments.all(name)));
    }
    values.put("define", shown(new TreeMap<>(arguments.<String, Integer>entries("define"))));
    return Optional.of(values);
  }

  /** The value as both show it: a collection of nothing is none. */
  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-');
    return text.equals("[]") || text.equals("{}") ? "null" : text;
  }
}
