package dev.sheaf.console.help;

import dev.sheaf.console.help.HelpText.Part;
import dev.sheaf.console.terminal.Style;
import dev.sheaf.console.terminal.Style.Ink;

/**
 * Lays help out for a terminal: lines of its width, and colours for titles, for what is typed as it
 * stands, and for what must be there.
 */
public final class HelpPainter {
  private static final int WIDEST_LABEL = 30;
  private static final int NARROWEST_TEXT = 30;
  private static final int BELOW = 10;

  private final HelpText help;
  private final int column;
  private final Folded folded;

  private HelpPainter(HelpText help, int columns, Style style) {
    this.help = help;
    this.column = column(help, columns);
    this.folded = new Folded(columns, style);
  }

  /** The text of {@code help} for a terminal of so many columns. */
  public static String paint(String help, int columns, Style style) {
    return new HelpPainter(HelpText.of(help), columns, style).paint();
  }

  /** Where meanings begin: behind the labels, or below them if that leaves too little room. */
  private static int column(HelpText help, int columns) {
    int widest =
        help.parts().stream()
            .flatMap(part -> part.entries().stream())
            .mapToInt(entry -> entry.label().length())
            .filter(width -> width <= WIDEST_LABEL)
            .max()
            .orElse(0);
    return widest + 2 + NARROWEST_TEXT > columns ? BELOW : widest + 2;
  }

  private String paint() {
    for (int i = 0; i < help.parts().size(); i++) {
      if (i > 0) {
        folded.endLine();
      }
      paint(help.parts().get(i));
    }
    return folded.toString();
  }

  private void paint(Part part) {
    folded.hang(0);
    if (!part.entries().isEmpty()) {
      folded.add(part.text(), Ink.BOLD);
    } else if (part.text().startsWith(HelpText.USAGE)) {
      folded.hang(4);
      folded.add(HelpText.USAGE, Ink.BOLD);
      folded.add(part.text().substring(HelpText.USAGE.length()), null);
    } else {
      folded.add(part.text(), null);
    }
    folded.endLine();
    part.entries().forEach(this::paint);
  }

  private void paint(HelpEntry entry) {
    String label = entry.label();
    folded.indent(label.length() - label.stripLeading().length());
    folded.hang(BELOW);
    paintLabel(label.strip(), entry.isOption());
    if (!entry.text().isEmpty() || !entry.notes().isEmpty()) {
      folded.indent(column);
      folded.add(entry.text(), null);
      paintNotes(entry.notes());
    }
    folded.endLine();
  }

  /** Of an option its names alone are typed as they stand, not what stands for its value. */
  private void paintLabel(String label, boolean option) {
    for (String word : label.split(" ", -1)) {
      boolean typed = word.startsWith("-") || !option;
      folded.add(word, typed ? Ink.CYAN : null);
    }
  }

  private void paintNotes(String notes) {
    for (String word : notes.split(" ", -1)) {
      folded.add(word, word.matches("\\W*required\\W*") ? Ink.YELLOW : Ink.DIM);
    }
  }
}
