package dev.sheaf.processor.testing;

import static com.google.common.truth.Fact.fact;
import static com.google.common.truth.Fact.simpleFact;

import com.google.common.truth.FailureMetadata;
import com.google.common.truth.Subject;
import com.google.common.truth.Truth;
import java.util.List;
import java.util.Objects;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Compilation}.
 *
 * <pre>{@code
 * assertThat(compilation).hasErrorCount(1);
 * assertThat(compilation)
 *     .hasError("SHEAF-012", squares, squares.lineOf("int process"), "returns a Stream");
 * }</pre>
 */
public final class CompilationSubject extends Subject {
  private final Compilation actual;

  private CompilationSubject(FailureMetadata metadata, @Nullable Compilation actual) {
    super(metadata, actual);
    this.actual = Objects.requireNonNull(actual);
  }

  /** Begins an assertion. */
  public static CompilationSubject assertThat(Compilation actual) {
    return Truth.assertAbout(CompilationSubject::new).that(actual);
  }

  /** Classes were written; there may be warnings. */
  public void succeeds() {
    if (!actual.succeeded()) {
      failWithActual(simpleFact("expected to succeed"));
    }
  }

  /** Classes were written, and nothing at all was said. */
  public void succeedsWithoutWarnings() {
    succeeds();
    if (!actual.messages().isEmpty() || !actual.output().isEmpty()) {
      failWithActual(simpleFact("expected to succeed without a word"));
    }
  }

  /** There are exactly {@code count} errors. */
  public void hasErrorCount(int count) {
    hasCount(Diagnostic.Kind.ERROR, count);
  }

  /** There are exactly {@code count} warnings. */
  public void hasWarningCount(int count) {
    hasCount(Diagnostic.Kind.WARNING, count);
  }

  /** There is an error that carries {@code id}, stands there, and contains {@code text}. */
  public void hasError(String id, SourceFile file, int line, String text) {
    has(Diagnostic.Kind.ERROR, id, file, line, text);
  }

  /** There is a warning that carries {@code id}, stands there, and contains {@code text}. */
  public void hasWarning(String id, SourceFile file, int line, String text) {
    has(Diagnostic.Kind.WARNING, id, file, line, text);
  }

  private void hasCount(Diagnostic.Kind kind, int count) {
    List<CompilerMessage> found = actual.messages(kind);
    if (found.size() != count) {
      failWithActual(fact("expected number of " + kind, count), fact("but it is", found.size()));
    }
  }

  private void has(Diagnostic.Kind kind, String id, SourceFile file, int line, String text) {
    boolean found =
        actual.messages(kind).stream()
            .anyMatch(
                message ->
                    message.message().contains(id)
                        && message.message().contains(text)
                        && message.file().equals(file.fileName())
                        && message.line() == line);
    if (!found) {
      failWithActual(
          fact("expected " + kind, id),
          fact("at", file.fileName() + ":" + line),
          fact("containing", text));
    }
  }
}
