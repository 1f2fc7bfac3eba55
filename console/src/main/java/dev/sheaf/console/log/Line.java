package dev.sheaf.console.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code run.log}: something that was logged or printed, and while what item.
 *
 * @param at when
 * @param level the level of a log line; null of what was printed
 * @param logger the logger; empty of what was printed
 * @param message the text
 * @param item the item that the thread was at; null if it was at none
 * @param thrown what was logged with it
 */
public record Line(
    Instant at,
    @Nullable Level level,
    String logger,
    String message,
    @Nullable Item item,
    @Nullable Throwable thrown) {

  /** An item's position, and which attempt at it. */
  public record Item(long position, long attempt) {}

  /** The line as {@code run.log} keeps it, with the trace of what was thrown below. */
  public String recorded() {
    StringBuilder line = new StringBuilder(at.truncatedTo(ChronoUnit.MILLIS).toString());
    line.append(' ').append(level == null ? "PRINT" : word(level)).append(' ');
    line.append(prefix()).append(logger.isEmpty() ? "" : logger + ": ").append(message);
    return line.append('\n').append(thrown == null ? "" : trace(thrown)).toString();
  }

  /** The line as it is shown; no more of what was thrown than what it says of itself. */
  public String shown() {
    String cause = thrown == null ? "" : ": " + thrown;
    return level == null ? message : prefix() + logger + ": " + message + cause;
  }

  private String prefix() {
    if (item == null) {
      return "";
    }
    String attempt = item.attempt() > 1 ? ", attempt " + item.attempt() : "";
    return "[item " + item.position() + attempt + "] ";
  }

  /** The level, in five columns. */
  public static String word(Level level) {
    return switch (level) {
      case WARNING -> "WARN ";
      case INFO -> "INFO ";
      default -> level.name();
    };
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
