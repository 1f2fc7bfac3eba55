package dev.sheaf.processor.misuse;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Message;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.Golden;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every way to be wrong is told at its line in the words of {@code docs/diagnostics.md}, which is
 * rewritten by {@code -Dsheaf.golden=write} alone; what is said to be right is.
 */
final class MisuseTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "diagnostics.md");

  /** Told only where Sheaf fails, by Eclipse's compiler alone, and of class files alone. */
  private static final Set<Message> WITHOUT_EXAMPLE =
      Set.of(JobMessage.UNEXPECTED, JobMessage.STAYS_AS_IT_WAS, ParameterMessage.NAMELESS);

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
      Findings findings = Findings.of(compilation);
      if (!findings.areMarkedIn(misuse.wrong())) {
        surprises.add("\n" + misuse + "\n  " + findings.marks() + "\n  " + compilation);
      }
      said.put(misuse, findings.texts());
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

    assertThat(compile(strict(compiler), files)).succeedsWithoutWarnings();
  }

  /** The compiler that warns of all it knows; several types in one file are the example's way. */
  static TestCompiler strict(TestCompiler compiler) {
    return compiler.isJavac()
        ? compiler.with("-Xlint:all,-processing,-auxiliaryclass", "-Werror", "-Xmaxwarns", "999")
        : compiler;
  }

  private static Compilation compile(TestCompiler compiler, List<SourceFile> files) {
    return compiler.compile(files.toArray(SourceFile[]::new));
  }
}
