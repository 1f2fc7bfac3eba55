package dev.sheaf.console.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jspecify.annotations.Nullable;

/**
 * Opens the terminal of this process. It is asked by {@code stty}: that needs no native code, which
 * JDK 24 and later warn of. It is not asked what modes it knows: the answer would come to whoever
 * reads standard input, such as the job.
 */
final class Terminals {
  /** Kept, since a logger that nobody keeps forgets its level. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private Terminals() {}

  /**
   * Whether a stream of this process may be a terminal. Where Linux tells that it is none, nobody
   * need be asked, which would cost a job at night some tenths of a second.
   */
  static boolean mayBeTerminal(int stream) {
    try {
      Path behind = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream));
      return behind.startsWith("/dev/pts") || behind.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }

  /** Whether standard output is a terminal, so that what is written there would meet the bar. */
  static boolean takesOutput() {
    try {
      return TerminalProvider.load("exec").isSystemStream(SystemStream.Output);
    } catch (IOException e) {
      return false;
    }
  }

  /** The terminal; null where standard input or error is none, or one that cannot move a cursor. */
  static @Nullable Terminal open(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    if (type.isEmpty() || type.equals("dumb") || !mayBeTerminal(0) || !mayBeTerminal(2)) {
      return null;
    }
    // JLine tells its own log why there is no terminal, which nobody asked.
    JLINE.setLevel(Level.OFF);
    try {
      return TerminalBuilder.builder()
          .provider("exec")
          .systemOutput(SystemOutput.SysErr)
          .nativeSignals(false)
          .graphemeCluster(false)
          .dumb(false)
          .build();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
