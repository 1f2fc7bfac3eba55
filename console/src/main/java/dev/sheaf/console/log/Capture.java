package dev.sheaf.console.log;

/**
 * Makes loggers that are not made yet hand on to the console.
 *
 * <p>That happens while this class is initialised, by two system properties, which SLF4J and {@code
 * java.util.logging} look at when they make their first logger: a program that never logs pays for
 * nothing else. What the user has set stands.
 */
public final class Capture {
  static {
    set("slf4j.provider", "dev.sheaf.console.log.Slf4jCapture");
    set("slf4j.internal.verbosity", "ERROR");
    if (System.getProperty("java.util.logging.config.file") == null) {
      set("java.util.logging.config.class", "dev.sheaf.console.log.JulConfiguration");
    }
  }

  private Capture() {}

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
