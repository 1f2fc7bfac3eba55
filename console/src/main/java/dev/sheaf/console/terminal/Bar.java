package dev.sheaf.console.terminal;

import dev.sheaf.console.terminal.Style.Ink;

/**
 * Paints how far a run is into one line: as much of it as the terminal has columns for, the most
 * telling first.
 *
 * <pre>
 * squares ━━━━━━━━╸─────── 53% 5,300 of 10,000  1,060/s  4 s left  8 in flight  2 failed
 * </pre>
 */
final class Bar {
  private static final int WIDEST = 30;
  private static final int NARROWEST = 5;

  private final Style style;
  private final int columns;
  private final StringBuilder text = new StringBuilder();
  private int width;

  private Bar(Style style, int columns) {
    this.style = style;
    this.columns = columns;
  }

  /** The line for {@code standing}, of less than {@code columns}. */
  static Painting paint(Standing standing, Style style, int columns) {
    Bar bar = new Bar(style, columns);
    bar.add(Ink.BOLD, standing.name());
    if (standing.paused()) {
      bar.add(Ink.YELLOW, " paused");
    }
    String numbers = standing.numbers();
    if (standing.share() >= 0) {
      int room = columns - 1 - bar.width - numbers.length() - 2;
      bar.track(standing.share(), Math.min(WIDEST, room));
    }
    bar.add(Ink.BOLD, " " + numbers);
    for (Standing.Part part : standing.parts()) {
      bar.add(part.ink(), "  " + part.text());
    }
    return new Painting(bar.text.toString(), bar.width);
  }

  /** The track is done as far as the share of 1 says. */
  private void track(double share, int length) {
    if (length < NARROWEST) {
      return;
    }
    int halves = (int) Math.min(2L * length, Math.round(share * 2 * length));
    String full = style.unicode() ? "━" : "=";
    String half = style.unicode() ? "╸" : ">";
    String done = full.repeat(halves / 2) + (halves % 2 == 1 ? half : "");
    add(Ink.GREEN, " " + done);
    add(Ink.DIM, (style.unicode() ? "─" : "-").repeat(length - done.length()));
  }

  private void add(Ink ink, String part) {
    if (width + part.length() < columns && !part.isEmpty()) {
      text.append(style.paint(ink, part));
      width += part.length();
    }
  }
}
