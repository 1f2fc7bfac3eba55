package dev.sheaf.console.log;

import dev.sheaf.runtime.job.Console;
import dev.sheaf.runtime.job.Session;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/**
 * A logger that hands on to the console; of {@code trace} nothing. Public because SLF4J looks by
 * reflection whether it takes {@link #log events}.
 */
public final class CapturedLogger extends LegacyAbstractLogger implements LoggingEventAware {
  private static final long serialVersionUID = 1;

  CapturedLogger(String name) {
    this.name = name;
  }

  /**
   * Takes a line from the moment in which SLF4J was looking for its provider: another thread logged
   * it than the one that hands it over now, which may be at another item.
   */
  @Override
  public void log(LoggingEvent event) {
    List<Object> arguments = event.getArguments();
    Thread thread =
        new Thread(
            () ->
                handleNormalizedLoggingCall(
                    event.getLevel(),
                    null,
                    event.getMessage(),
                    arguments == null ? null : arguments.toArray(),
                    event.getThrowable()));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected void handleNormalizedLoggingCall(
      org.slf4j.event.Level level,
      @Nullable Marker marker,
      String pattern,
      @Nullable Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    Console console = Session.present();
    if (console != null) {
      String message = MessageFormatter.basicArrayFormat(pattern, arguments);
      console.log(level(level), name, message, thrown);
    }
  }

  static Level level(org.slf4j.event.Level level) {
    return switch (level) {
      case ERROR -> Level.ERROR;
      case WARN -> Level.WARNING;
      case INFO -> Level.INFO;
      case DEBUG -> Level.DEBUG;
      case TRACE -> Level.TRACE;
    };
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }
}
