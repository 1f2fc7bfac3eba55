package dev.sheaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of the README, in their order. */
final class Readme {
  /** The root of the checkout, seen from the module in which tests run. */
  static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  private Readme() {}

  /**
   * A fenced block.
   *
   * @param kind what stands after the opening fence
   * @param text what stands between the fences
   */
  record Block(String kind, String text) {
    /** The file named in a first line {@code // demo/Numbers.java}, or what stands before it. */
    String title() {
      return text.substring("// ".length(), text.indexOf('\n'));
    }

    /** Everything below the first line. */
    String body() {
      return text.substring(text.indexOf('\n') + 1);
    }
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = FENCED.matcher(Files.readString(CHECKOUT.resolve("README.md")));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }
}
