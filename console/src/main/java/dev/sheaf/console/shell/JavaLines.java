package dev.sheaf.console.shell;

import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Lines of Java as one types them: complete or to go on, and how an identifier might end. */
final class JavaLines implements Parser, Completer {
  private final SourceCodeAnalysis analysis;

  JavaLines(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
    if (accepting
        && !line.isBlank()
        && !analysis.analyzeCompletion(line).completeness().isComplete()) {
      throw new EOFError(-1, cursor, "a statement goes on");
    }
    int from = cursor;
    while (from > 0 && Character.isJavaIdentifierPart(line.charAt(from - 1))) {
      from--;
    }
    return new Identifier(line, cursor, line.substring(from, cursor));
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    for (Suggestion suggestion :
        analysis.completionSuggestions(line.line(), line.cursor(), new int[1])) {
      String text = suggestion.continuation();
      candidates.add(new Candidate(text, text, null, null, null, null, false));
    }
  }

  /** A line, of which the identifier before the cursor is what is completed. */
  private record Identifier(String line, int cursor, String word) implements ParsedLine {
    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }
  }
}
