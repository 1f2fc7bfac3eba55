package dev.sheaf.console.terminal;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The end of standard error: lines scroll, and where there is a terminal, a bar stays below them.
 *
 * <p>Safe for use by several threads. It is the one owner of the stream, with one lock: whoever has
 * something to say erases the bar, prints, and draws the bar again.
 */
public final class Screen {
  private static final String TO_END = "\033[J";
  private static final String NO_WRAP = "\033[?7l";
  private static final String WRAP = "\033[?7h";

  /** Takes the lines while somebody else has the screen. */
  public interface Guest {
    /** Shows a line without disturbing what is being typed. */
    void above(String line);
  }

  private final PrintStream out;
  private Painting bar = Painting.NONE;
  private int columns = 80;
  private boolean drawn;
  private boolean over;
  private @Nullable Guest guest;

  /** A screen without a bar so far. */
  public Screen(PrintStream out) {
    this.out = out;
  }

  /** Prints lines, above the bar if there is one. */
  public synchronized void print(String line) {
    if (guest != null) {
      guest.above(line);
      return;
    }
    erase();
    out.println(line);
    draw();
  }

  /** Draws the bar anew. */
  synchronized void show(Painting painted, int width) {
    if (!over && guest == null) {
      erase(width);
      columns = width;
      bar = painted;
      draw();
    }
  }

  /** Leaves the screen to somebody else, who shows lines from now on. */
  public synchronized void lend(Guest to) {
    erase();
    out.flush();
    guest = to;
  }

  /** Takes the screen back. */
  public synchronized void takeBack() {
    guest = null;
  }

  /** Takes the bar away for good. */
  public synchronized void close() {
    erase();
    over = true;
    bar = Painting.NONE;
    out.flush();
  }

  private void draw() {
    if (bar.width() > 0) {
      out.print(NO_WRAP + bar.text() + WRAP);
      drawn = true;
    }
    out.flush();
  }

  private void erase() {
    erase(columns);
  }

  /** A terminal that became narrower has folded the bar: then its first line is further up. */
  private void erase(int width) {
    if (drawn) {
      int up = (bar.width() - 1) / Math.max(1, width);
      out.print("\r" + (up > 0 ? "\033[" + up + "A" : "") + TO_END);
      drawn = false;
    }
  }
}
