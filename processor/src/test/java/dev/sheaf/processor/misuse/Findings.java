package dev.sheaf.processor.misuse;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * What a compiler found wrong with an example, by line.
 *
 * @param messages all that it said, notes aside
 */
record Findings(List<CompilerMessage> messages) {

  /** What was said in the course of {@code compilation}. */
  static Findings of(Compilation compilation) {
    return new Findings(
        compilation.messages().stream()
            .filter(each -> each.kind() != Diagnostic.Kind.NOTE)
            .sorted(
                Comparator.comparing(CompilerMessage::line)
                    .thenComparing(each -> !each.message().startsWith("SHEAF-"))
                    .thenComparing(CompilerMessage::message))
            .toList());
  }

  /** Whether what was said is just what the example's marks say. */
  boolean areMarkedIn(Example example) {
    return marks().equals(expected(example));
  }

  /** Each as the example marks it: {@code SHEAF-002 in line 3}. */
  List<String> marks() {
    return messages.stream().map(each -> mark(each, each.line() - Example.linesAbove())).toList();
  }

  /** Each in one line, without what stands behind it in Eclipse's compiler. */
  List<String> texts() {
    return messages.stream()
        .map(each -> each.message().replaceAll("\\s+", " ").replaceAll(" \\[[\\w.: ]+]$", ""))
        .toList();
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
  private List<String> expected(Example example) {
    List<String> marks = new ArrayList<>(example.marks());
    for (int i = 0; i < Math.min(marks.size(), messages.size()); i++) {
      CompilerMessage message = messages.get(i);
      if (message.message().endsWith("]")) {
        marks.set(i, mark(message, message.line() - Example.linesAbove()));
      }
    }
    return marks;
  }
}
