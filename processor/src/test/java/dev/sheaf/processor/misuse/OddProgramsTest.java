package dev.sheaf.processor.misuse;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs that are odd in form, in {@code src/test/odd}. What is wrong with one is said at its own
 * lines, which are marked; all others compile without a word. Nothing is ever said of generated
 * code.
 */
final class OddProgramsTest {
  private static final Path ROOT = Path.of("src", "test", "odd");
  private static final Pattern FORM = Pattern.compile("# (.*)\n\n```java\n([^`]*)```\n");

  @CompilerTest
  void areToldOfAtTheirOwnLinesOrNotAtAll(TestCompiler compiler) throws IOException {
    List<String> surprises = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      for (Path file : files.sorted().toList()) {
        Matcher programs = FORM.matcher(Files.readString(file));
        while (programs.find()) {
          surprise(compiler, programs.group(1), new Example(programs.group(2)), surprises);
        }
      }
    }

    assertThat(surprises).isEmpty();
  }

  private static void surprise(
      TestCompiler compiler, String title, Example program, List<String> surprises)
      throws IOException {
    TestCompiler fitting = program.marks().isEmpty() ? MisuseTest.strict(compiler) : compiler;
    Compilation compilation = fitting.compile(program.in("demo").toArray(SourceFile[]::new));
    Findings findings = Findings.of(compilation);
    boolean silent = findings.messages().isEmpty() && !compilation.succeeded();
    if (silent || !findings.areMarkedIn(program)) {
      surprises.add("\n" + title + "\n  " + findings.marks() + "\n  " + compilation);
    }
  }
}
