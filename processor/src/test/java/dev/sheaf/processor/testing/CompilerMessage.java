package dev.sheaf.processor.testing;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compiler had to say.
 *
 * @param kind how grave it is; {@code MANDATORY_WARNING} counts as {@code WARNING}
 * @param message the text without position
 * @param file the simple name of the file; empty where it concerns none
 * @param line the line from 1; negative where there is none
 * @param column the column from 1; negative where there is none, and always so for Eclipse's
 *     compiler
 */
public record CompilerMessage(
    Diagnostic.Kind kind, String message, String file, long line, long column) {

  static CompilerMessage of(Diagnostic<? extends JavaFileObject> diagnostic) {
    return new CompilerMessage(
        kindOf(diagnostic),
        diagnostic.getMessage(Locale.ROOT),
        fileOf(diagnostic.getSource()),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber());
  }

  private static Diagnostic.Kind kindOf(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
        ? Diagnostic.Kind.WARNING
        : diagnostic.getKind();
  }

  private static String fileOf(@Nullable JavaFileObject source) {
    return source == null ? "" : String.valueOf(Path.of(source.getName()).getFileName());
  }
}
