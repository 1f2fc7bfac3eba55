package dev.sheaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path the file, seen from the root of the checkout
 */
record Page(Path path) {
  /** The root of the checkout, seen from the module in which tests run. */
  static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

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

  /** The README and all that stands in {@code docs}, but for what the processor's tests write. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page(Path.of("README.md")));
    try (Stream<Path> docs = Files.list(CHECKOUT.resolve("docs"))) {
      docs.filter(each -> each.toString().endsWith(".md"))
          .filter(each -> !each.endsWith("diagnostics.md"))
          .sorted()
          .forEach(each -> pages.add(new Page(CHECKOUT.relativize(each))));
    }
    return pages;
  }

  /** The fenced blocks, in their order. */
  List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = FENCED.matcher(Files.readString(CHECKOUT.resolve(path)));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
