package dev.sheaf.console.terminal;

import dev.sheaf.runtime.run.Steering;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a bar on the screen, where there is a terminal for it.
 *
 * <p>Safe for use by several threads. A thread of its own opens the terminal, which takes longer
 * than the start of a program should, and draws.
 */
public final class Display implements Runnable {
  private static final long EVERY_MILLIS = 100;
  private static final int LONGEST_LOOK_SECONDS = 3;

  private final String name;
  private final Steering run;
  private final Screen screen;
  private final String wanted;
  private final boolean withResults;
  private final Style style = Style.of(System.getenv(), Style.charset());
  private final CountDownLatch looked = new CountDownLatch(1);
  private volatile @Nullable Terminal terminal;
  private volatile int columns = 80;
  private volatile boolean disturbed;
  private volatile boolean closed;

  private Display(String name, Steering run, Screen screen, String wanted, boolean withResults) {
    this.name = name;
    this.run = run;
    this.screen = screen;
    this.wanted = wanted;
    this.withResults = withResults;
  }

  /**
   * Starts to look for a terminal, and to draw there.
   *
   * @param wanted {@code auto}, {@code bar}, {@code plain} or {@code none}
   * @param withResults whether results go to standard output; where that is a terminal too, they
   *     would run into a bar
   */
  public static Display start(
      String name, Steering run, Screen screen, String wanted, boolean withResults) {
    Display display = new Display(name, run, screen, wanted, withResults);
    Thread thread = new Thread(null, display, "sheaf-display", 0, false);
    thread.setDaemon(true);
    thread.start();
    return display;
  }

  /** How to write for this terminal; without colours as long as none is known. */
  public Style style() {
    return terminal == null ? new Style(false, style.unicode()) : style;
  }

  /** The terminal; null if there is none, or none yet. */
  public @Nullable Terminal terminal() {
    return terminal;
  }

  /** The terminal, once it is known whether there is one; null if there is none. */
  public @Nullable Terminal awaitTerminal() {
    try {
      boolean unused = looked.await(LONGEST_LOOK_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return terminal;
  }

  /** Whether a bar is drawn. */
  public boolean draws() {
    return wanted.equals("bar") || (wanted.equals("auto") && terminal != null && !disturbed);
  }

  @Override
  public void run() {
    Terminal found = look();
    if (found != null) {
      measure(found);
      Signals.register("WINCH", () -> measure(found));
    }
    while (draws() && !closed) {
      draw();
      pause();
    }
  }

  private @Nullable Terminal look() {
    try {
      Terminal found = Terminals.open(System.getenv());
      disturbed = withResults && found != null && Terminals.takesOutput();
      terminal = found;
      return found;
    } finally {
      looked.countDown();
    }
  }

  private void measure(Terminal measured) {
    try {
      int now = measured.getSize().getColumns();
      columns = now > 0 ? now : columns;
    } catch (IllegalStateException e) {
      // Closed in between: the run is over.
      return;
    }
    if (draws() && !closed) {
      draw();
    }
  }

  private void draw() {
    int width = columns;
    screen.show(Bar.paint(Standing.of(name, run), style, width), width);
  }

  private static void pause() {
    try {
      Thread.sleep(EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the bar away. */
  public void close() {
    closed = true;
    screen.close();
  }
}
