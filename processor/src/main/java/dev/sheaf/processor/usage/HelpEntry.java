package dev.sheaf.processor.usage;

import dev.sheaf.processor.usage.UsageOption.Trait;
import java.util.Collection;
import java.util.List;

/**
 * One line of help: what to write, and what it means.
 *
 * @param label what to write
 * @param text what it means, with notes in brackets
 */
record HelpEntry(String label, String text) {
  private static final int WIDEST = 30;

  static HelpEntry of(UsageOption option) {
    if (option.is(Trait.OPERAND)) {
      return new HelpEntry("  " + option.asOperand(), option.described());
    }
    String letter = option.letter().isEmpty() ? "      " : "  -" + option.letter() + ", ";
    String name = "--" + (option.is(Trait.NEGATABLE) ? "[no-]" : "") + option.name();
    return new HelpEntry(
        (letter + name + " " + option.placeholder()).stripTrailing(), option.described());
  }

  /** The column at which meanings begin: behind the widest label that is not too wide. */
  static int column(Collection<List<HelpEntry>> sections) {
    int widest = 0;
    for (List<HelpEntry> entries : sections) {
      for (HelpEntry entry : entries) {
        int width = entry.label().length();
        widest = width <= WIDEST ? Math.max(widest, width) : widest;
      }
    }
    return widest + 2;
  }

  void append(StringBuilder text, int column) {
    if (text().isEmpty()) {
      text.append(label).append('\n');
    } else if (label.length() + 2 > column) {
      text.append(label).append('\n').append(" ".repeat(column));
      Wrapped.append(text, text(), column, column);
    } else {
      text.append(label).append(" ".repeat(column - label.length()));
      Wrapped.append(text, text(), column, column);
    }
  }
}
