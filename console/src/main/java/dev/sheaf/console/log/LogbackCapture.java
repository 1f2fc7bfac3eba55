package dev.sheaf.console.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import dev.sheaf.runtime.job.Console;
import dev.sheaf.runtime.job.Session;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;

/**
 * Hands on to the console what comes through Logback. It takes the place of appenders that print,
 * which would show each line a second time; all else that the user has configured stands.
 */
final class LogbackCapture extends AppenderBase<ILoggingEvent> {
  static void attach(ILoggerFactory factory) {
    LoggerContext context = (LoggerContext) factory;
    for (Logger logger : context.getLoggerList()) {
      for (Appender<ILoggingEvent> appender : appenders(logger)) {
        if (appender instanceof ConsoleAppender) {
          logger.detachAppender(appender);
        }
      }
    }
    LogbackCapture capture = new LogbackCapture();
    capture.setName("sheaf");
    capture.setContext(context);
    capture.start();
    context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(capture);
  }

  private static List<Appender<ILoggingEvent>> appenders(Logger logger) {
    List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
    logger.iteratorForAppenders().forEachRemaining(appenders::add);
    return appenders;
  }

  @Override
  protected void append(ILoggingEvent event) {
    Console console = Session.present();
    if (console != null) {
      console.log(
          level(event.getLevel().toInt()),
          event.getLoggerName(),
          event.getFormattedMessage(),
          thrown(event));
    }
  }

  private static Level level(int level) {
    if (level >= ch.qos.logback.classic.Level.ERROR_INT) {
      return Level.ERROR;
    }
    if (level >= ch.qos.logback.classic.Level.WARN_INT) {
      return Level.WARNING;
    }
    if (level >= ch.qos.logback.classic.Level.INFO_INT) {
      return Level.INFO;
    }
    return level >= ch.qos.logback.classic.Level.DEBUG_INT ? Level.DEBUG : Level.TRACE;
  }

  private static @Nullable Throwable thrown(ILoggingEvent event) {
    return event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
  }
}
