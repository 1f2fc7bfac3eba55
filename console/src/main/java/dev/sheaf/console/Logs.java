package dev.sheaf.console;

import dev.sheaf.console.log.Line;
import dev.sheaf.console.log.Line.Item;
import dev.sheaf.console.log.LogFile;
import dev.sheaf.console.log.PrintedLines;
import dev.sheaf.console.terminal.Screen;
import dev.sheaf.console.terminal.Style;
import dev.sheaf.console.terminal.Style.Ink;
import dev.sheaf.runtime.job.Session;
import dev.sheaf.runtime.run.Steering;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where all that is logged and printed meets: {@code run.log} takes {@code DEBUG} and up, the
 * screen what the options ask for.
 *
 * <p>Safe for use by several threads.
 */
final class Logs {
  private final Screen screen;
  private final Supplier<Style> style;
  private final LogFile file;
  private final Level shown;
  private final Consumer<String> also;
  private final PrintedLines printed = new PrintedLines(this::printed);

  /**
   * Begins to take lines.
   *
   * @param also takes what the screen shows, without colours
   */
  Logs(Session session, Screen screen, Supplier<Style> style, Consumer<String> also) {
    this.screen = screen;
    this.style = style;
    this.also = also;
    file = new LogFile(session::directory, screen::print);
    shown = level(session.logLevel());
  }

  private static Level level(String option) {
    return option.equals("warn") ? Level.WARNING : Level.valueOf(option.toUpperCase(Locale.ROOT));
  }

  void log(Level level, String logger, String message, @Nullable Throwable thrown) {
    log(level, logger, message, present(), thrown);
  }

  void log(
      Level level, String logger, String message, @Nullable Item item, @Nullable Throwable thrown) {
    Line line = new Line(Instant.now(), level, logger, message, item, thrown);
    if (level.getSeverity() >= Level.DEBUG.getSeverity()) {
      file.add(line.recorded());
    }
    if (level.getSeverity() >= shown.getSeverity()) {
      Ink ink = ink(level);
      screen.print(style.get().paint(ink, Line.word(level)) + " " + line.shown());
      also.accept(Line.word(level) + " " + line.shown());
    }
  }

  private static @Nullable Item present() {
    long[] item = Steering.present();
    return item == null ? null : new Item(item[0], item[1]);
  }

  private static Ink ink(Level level) {
    return switch (level) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case INFO -> Ink.CYAN;
      default -> Ink.DIM;
    };
  }

  /** Takes what was printed. */
  void print(byte[] bytes, int offset, int length) {
    printed.add(bytes, offset, length);
  }

  /** Shows what was printed without the end of a line. */
  void endLines() {
    printed.endAll();
  }

  private void printed(String text) {
    file.add(new Line(Instant.now(), null, "", text, present(), null).recorded());
    screen.print(text);
    also.accept(text);
  }
}
