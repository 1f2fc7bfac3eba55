package dev.sheaf.processor.misuse;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Message;
import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerMessage;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.Golden;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * Every way to be wrong is told at its line in the words of {@code docs/diagnostics.md}, which is
 * rewritten by {@code -Dsheaf.golden=write} alone; what is said to be right is.
 */
final class MisuseTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "diagnostics.md");

  /** Told only where the compiler fails, and told by Eclipse's compiler alone. */
  private static final Set<Message> WITHOUT_EXAMPLE =
      Set.of(JobMessage.UNEXPECTED, JobMessage.STAYS_AS_IT_WAS);

  @Test
  void everyMessageHasAnExample() throws IOException {
    List<String> ids = Misuse.all().stream().map(Misuse::id).distinct().toList();

    assertThat(ids)
        .containsExactlyElementsIn(
            MisuseDocument.messages().stream()
                .filter(each -> !WITHOUT_EXAMPLE.contains(each))
                .map(Message::id)
                .toList());
  }

  @CompilerTest
  void tellsWhatIsWrongAtItsLine(TestCompiler compiler) throws IOException {
    Map<Misuse, List<String>> said = new LinkedHashMap<>();
    List<String> surprises = new ArrayList<>();
    for (Misuse misuse : Misuse.all()) {
      Compilation compilation = compile(compiler, misuse.wrong().in("demo"));
      List<CompilerMessage> messages = sorted(compilation);
      if (!marks(messages).equals(expected(misuse, messages))) {
        surprises.add("\n" + misuse + "\n  " + marks(messages) + "\n  " + compilation);
      }
      said.put(misuse, messages.stream().map(MisuseTest::text).toList());
    }

    assertThat(surprises).isEmpty();
    Golden.assertGolden(DOCUMENT, MisuseDocument.of(said));
  }

  @CompilerTest
  void saysNothingOfWhatIsRight(TestCompiler compiler) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    List<Misuse> all = Misuse.all();
    for (int i = 0; i < all.size(); i++) {
      files.addAll(all.get(i).right().in("example" + i));
    }
    TestCompiler strict =
        compiler.isJavac()
            ? compiler.with(
                "-Xlint:all,-processing,-auxiliaryclass", "-Werror", "-Xmaxwarns", "999")
            : compiler;

    assertThat(compile(strict, files)).succeedsWithoutWarnings();
  }

  private static Compilation compile(TestCompiler compiler, List<SourceFile> files) {
    return compiler.compile(files.toArray(SourceFile[]::new));
  }

  /** What is wrong in the code, by line; a note of javac's is not. */
  private static List<CompilerMessage> sorted(Compilation compilation) {
    return compilation.messages().stream()
        .filter(each -> each.kind() != Diagnostic.Kind.NOTE)
        .sorted(
            Comparator.comparing(CompilerMessage::line)
                .thenComparing(each -> !each.message().startsWith("SHEAF-"))
                .thenComparing(CompilerMessage::message))
        .toList();
  }

  private static List<String> marks(List<CompilerMessage> messages) {
    return messages.stream().map(each -> mark(each, each.line() - Example.linesAbove())).toList();
  }

  private static String mark(CompilerMessage message, long line) {
    String id =
        message
            .message()
            .replaceAll("(?s)(SHEAF-\\d{3}): .*", "$1")
            .replaceAll("^(@Provides methods|Modules) .*", "Dagger");
    return id + (message.file().equals(Example.FILE) ? " in line " + line : " elsewhere");
  }

  /** The marks in the code, but no line of what Eclipse's compiler had to put elsewhere. */
  private static List<String> expected(Misuse misuse, List<CompilerMessage> messages) {
    List<String> marks = new ArrayList<>(misuse.wrong().marks());
    for (int i = 0; i < Math.min(marks.size(), messages.size()); i++) {
      CompilerMessage message = messages.get(i);
      if (message.message().endsWith("]")) {
        marks.set(i, mark(message, message.line() - Example.linesAbove()));
      }
    }
    return marks;
  }

  /** The text in one line, without what stands behind it in Eclipse's compiler. */
  private static String text(CompilerMessage message) {
    return message.message().replaceAll("\\s+", " ").replaceAll(" \\[[\\w.]+]$", "");
  }
}
