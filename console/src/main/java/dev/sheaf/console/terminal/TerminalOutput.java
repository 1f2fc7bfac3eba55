package dev.sheaf.console.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Standard output, where it is a terminal. */
public final class TerminalOutput {
  private static final int USUAL_COLUMNS = 80;

  private TerminalOutput() {}

  /** Whether it is one. */
  public static boolean isPresent() {
    return Terminals.mayBeTerminal(1) && Terminals.takesOutput();
  }

  /** How many columns it has; {@code COLUMNS} has the last word. */
  public static int columns(Map<String, String> environment) {
    int wanted = positive(environment.getOrDefault("COLUMNS", ""));
    int has = wanted > 0 ? wanted : positive(askedFor());
    return has > 0 ? has : USUAL_COLUMNS;
  }

  private static int positive(String number) {
    return number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 0;
  }

  /** What {@code stty} says of the terminal; nothing where there is no such program. */
  private static String askedFor() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(Redirect.DISCARD)
              .start();
      byte[] size = stty.getInputStream().readAllBytes();
      String rowsAndColumns = new String(size, StandardCharsets.US_ASCII).strip();
      return rowsAndColumns.substring(rowsAndColumns.indexOf(' ') + 1);
    } catch (IOException e) {
      return "";
    }
  }
}
