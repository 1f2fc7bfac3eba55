package dev.sheaf.console.shell;

import java.io.PrintWriter;
import org.jline.reader.LineReaderBuilder;

/** A language that the shell understands. */
interface Interpreter {

  /** What can be typed, in a few lines. */
  String greeting();

  /** Adds completion and highlighting. */
  void equip(LineReaderBuilder reader);

  /**
   * Does what was typed.
   *
   * @param out where to say what came of it
   */
  void eval(String text, PrintWriter out);

  /** Breaks off what is being done; returns whether anything was. */
  boolean interrupt();
}
