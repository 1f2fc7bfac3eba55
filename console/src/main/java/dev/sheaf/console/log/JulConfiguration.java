package dev.sheaf.console.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/**
 * What {@code java.util.logging} does where the user has configured nothing: all from {@code FINE}
 * up goes to {@link JulCapture}, of the JDK's own loggers from {@code INFO} up. {@code
 * System.Logger} ends there too, unless the user has brought another end for it.
 */
public final class JulConfiguration {
  private static final String CONFIGURATION =
      """
      handlers = dev.sheaf.console.log.JulCapture
      .level = FINE
      java.level = INFO
      javax.level = INFO
      jdk.level = INFO
      sun.level = INFO
      com.sun.level = INFO
      """;

  /** Called by {@code java.util.logging}. */
  public JulConfiguration() throws IOException {
    LogManager.getLogManager()
        .readConfiguration(new ByteArrayInputStream(CONFIGURATION.getBytes(UTF_8)));
  }
}
