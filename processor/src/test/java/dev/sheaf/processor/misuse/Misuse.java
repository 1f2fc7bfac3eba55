package dev.sheaf.processor.misuse;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to be wrong.
 *
 * @param id the message that is about it
 * @param title what is wrong, in a few words
 * @param wrong the code
 * @param right the same, mended
 */
record Misuse(String id, String title, Example wrong, Example right) {
  private static final Path ROOT = Path.of("src", "test", "misuse");
  private static final Pattern FORM =
      Pattern.compile("# (.*)\n\n```java\n([^`]*)```\n\n```java\n([^`]*)```\n");

  /** All of them, by id; each file {@code SHEAF-nnn.md} holds those of one message. */
  static List<Misuse> all() throws IOException {
    List<Misuse> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      for (Path file : files.sorted().collect(toImmutableList())) {
        if (Files.isRegularFile(file)) {
          all.addAll(read(file));
        }
      }
    }
    return all;
  }

  private static List<Misuse> read(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".md", "");
    return FORM.matcher(Files.readString(file)).results().map(each -> of(id, each)).toList();
  }

  private static Misuse of(String id, MatchResult found) {
    return new Misuse(id, found.group(1), new Example(found.group(2)), new Example(found.group(3)));
  }

  @Override
  public String toString() {
    return id + ": " + title;
  }
}
