package dev.sheaf.console.terminal;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to write for one terminal: in colour or not, with line-drawing characters or in ASCII.
 *
 * @param colour whether colours are wanted and possible
 * @param unicode whether the terminal's character set has line-drawing characters
 */
public record Style(boolean colour, boolean unicode) {
  private static final String LINES = "━╸─…";

  /** A colour or a weight, by the code that the terminal knows it by. */
  public enum Ink {
    RED(31),
    GREEN(32),
    YELLOW(33),
    CYAN(36),
    BOLD(1),
    DIM(2);

    private final int code;

    Ink(int code) {
      this.code = code;
    }
  }

  /** What the environment and the character set of standard error ask for. */
  public static Style of(Map<String, String> environment, Charset charset) {
    String without = environment.getOrDefault("NO_COLOR", "");
    boolean colour = without.isEmpty() && !"dumb".equals(environment.get("TERM"));
    return new Style(colour, charset.newEncoder().canEncode(LINES));
  }

  /** The character set that standard error is written in. */
  public static Charset charset() {
    @Nullable String name =
        System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding"));
    return name == null || !Charset.isSupported(name)
        ? Charset.defaultCharset()
        : Charset.forName(name);
  }

  /** The text in a colour, where colours are wanted. */
  public String paint(Ink ink, String text) {
    return colour ? "\033[" + ink.code + "m" + text + "\033[0m" : text;
  }
}
