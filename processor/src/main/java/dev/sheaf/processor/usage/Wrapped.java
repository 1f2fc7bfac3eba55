package dev.sheaf.processor.usage;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/** Breaks text into lines that a terminal of 80 columns shows whole. */
final class Wrapped {
  private static final int WIDTH = 80;

  private Wrapped() {}

  /**
   * Appends {@code words} and a line end.
   *
   * @param column where the first line stands already
   * @param indent where further lines begin
   */
  static void append(StringBuilder text, String words, int column, int indent) {
    int at = column;
    boolean first = true;
    for (String word : Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(words)) {
      if (!first && at + 1 + word.length() > WIDTH) {
        text.append('\n').append(" ".repeat(indent));
        at = indent;
        first = true;
      }
      if (!first) {
        text.append(' ');
        at++;
      }
      text.append(word);
      at += word.length();
      first = false;
    }
    text.append('\n');
  }
}
