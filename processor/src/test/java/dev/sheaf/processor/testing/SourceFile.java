package dev.sheaf.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Java source to be compiled.
 *
 * @param className the qualified name of its top-level class, which gives the file its place
 * @param text the whole file
 */
public record SourceFile(String className, String text) {

  /** A source that holds the class named {@code className}. */
  public static SourceFile source(String className, String text) {
    return new SourceFile(className, text);
  }

  /** The file's own name: {@code Squares.java}. */
  public String fileName() {
    return className.substring(className.lastIndexOf('.') + 1) + ".java";
  }

  /**
   * The number of the one line that contains {@code fragment}, counted from 1.
   *
   * @throws IllegalArgumentException if no line does, or several do
   */
  public int lineOf(String fragment) {
    List<String> lines = text.lines().toList();
    List<Integer> found =
        lines.stream()
            .filter(line -> line.contains(fragment))
            .map(line -> lines.indexOf(line) + 1)
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "'" + fragment + "' stands in " + found.size() + " lines of " + fileName());
    }
    return found.get(0);
  }

  Path writeTo(Path directory) throws IOException {
    Path file = directory.resolve(className.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
