package dev.sheaf.console.terminal;

/**
 * A text for one line of a terminal.
 *
 * @param text the text, with codes for colours
 * @param width the columns that it takes
 */
record Painting(String text, int width) {
  static final Painting NONE = new Painting("", 0);
}
