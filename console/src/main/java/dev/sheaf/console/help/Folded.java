package dev.sheaf.console.help;

import dev.sheaf.console.terminal.Style;
import dev.sheaf.console.terminal.Style.Ink;
import org.jspecify.annotations.Nullable;

/** Text that is broken into lines of a terminal's width, word by word. */
final class Folded {
  private final StringBuilder text = new StringBuilder();
  private final int columns;
  private final Style style;
  private int column;
  private int indent;

  /** Nothing yet, in lines of {@code columns} characters. */
  Folded(int columns, Style style) {
    this.columns = columns;
    this.style = style;
  }

  /** Goes to {@code target}, on a new line if this one is past it already; lines go on there. */
  void indent(int target) {
    if (column > 0 && column + 2 > target) {
      endLine();
    }
    indent = target;
    pad();
  }

  private void pad() {
    text.append(" ".repeat(indent - column));
    column = indent;
  }

  /** Where lines go on that are broken from now on. */
  void hang(int target) {
    indent = target;
  }

  /** Appends words in a colour; null for none. */
  void add(String words, @Nullable Ink ink) {
    for (String word : words.strip().split("\\s+", -1)) {
      addWord(word, ink);
    }
  }

  private void addWord(String word, @Nullable Ink ink) {
    if (word.isEmpty()) {
      return;
    }
    boolean begins = column == 0 || text.charAt(text.length() - 1) == ' ';
    if (!begins && column + 1 + word.length() > columns) {
      endLine();
      pad();
    } else if (!begins) {
      text.append(' ');
      column++;
    }
    text.append(ink == null ? word : style.paint(ink, word));
    column += word.length();
  }

  void endLine() {
    text.append('\n');
    column = 0;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
