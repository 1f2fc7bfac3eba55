package dev.sheaf.console.log;

import dev.sheaf.runtime.job.Console;
import dev.sheaf.runtime.job.Session;
import java.lang.System.Logger.Level;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Hands on to the console what comes through {@code java.util.logging}. */
public final class JulCapture extends Handler {
  private final Formatter messages = new SimpleFormatter();

  /** Called by {@code java.util.logging}. */
  public JulCapture() {}

  @Override
  public void publish(LogRecord line) {
    Console console = isLoggable(line) ? Session.present() : null;
    if (console != null) {
      String logger = line.getLoggerName() == null ? "" : line.getLoggerName();
      console.log(
          level(line.getLevel().intValue()),
          logger,
          messages.formatMessage(line),
          line.getThrown());
    }
  }

  private static Level level(int severity) {
    for (Level level : new Level[] {Level.ERROR, Level.WARNING, Level.INFO, Level.DEBUG}) {
      if (severity >= level.getSeverity()) {
        return level;
      }
    }
    return Level.TRACE;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
