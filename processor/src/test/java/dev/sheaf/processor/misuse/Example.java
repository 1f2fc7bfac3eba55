package dev.sheaf.processor.misuse;

import dev.sheaf.processor.testing.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few types of one package, as they are shown to readers: without package and imports.
 *
 * <p>A comment {@code // other/Store.java} in a line of its own begins a file of another package; a
 * comment {@code // SHEAF-002} at the end of a line says what is wrong there, {@code Dagger} behind
 * it that Dagger says so, too. An example without a source of its own gets {@code Numbers}, one
 * that only mentions {@code UserStore} gets that.
 *
 * @param text the code
 */
record Example(String text) {
  private static final Path BESIDE = Path.of("src", "test", "misuse", "beside");
  private static final Pattern OTHER_FILE =
      Pattern.compile("^// (\\w+)/(\\w+)\\.java\n", Pattern.MULTILINE);
  private static final Pattern MARK = Pattern.compile("(?<=// .{0,20})(SHEAF-\\d{3}|Dagger)");

  private static final String IMPORTS =
      """
      import dagger.*;
      import dagger.Module;
      import dagger.multibindings.*;
      import dev.sheaf.*;
      import dev.sheaf.runtime.*;
      import jakarta.inject.*;
      import java.io.*;
      import java.net.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.stream.*;
      """;

  /** The name of the file that holds all types of the example's own package. */
  static final String FILE = "Example.java";

  /** The files to compile, in the package {@code name}; other packages begin with that name. */
  List<SourceFile> in(String name) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    String code = text.replaceAll("\\bother\\.", name + "other.");
    Matcher other = OTHER_FILE.matcher(code);
    int end = code.length();
    if (other.find()) {
      end = other.start();
      files.add(file(name + other.group(1), other.group(2), code.substring(other.end())));
    }
    files.add(file(name, "Example", code.substring(0, end)));
    if (!text.contains("@Source")) {
      files.add(beside(name, "Numbers"));
    }
    if (text.contains("UserStore") && !text.contains("class UserStore")) {
      files.add(beside(name, "UserStore"));
    }
    return files;
  }

  /** What is to be said: {@code SHEAF-002 in line 3} of each, the lines counted in the text. */
  List<String> marks() {
    List<String> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      while (mark.find()) {
        marks.add(mark.group() + " in line " + (i + 1));
      }
    }
    return marks;
  }

  /** How many lines stand above the example's own in its file. */
  static long linesAbove() {
    return file("any", "Any", "").text().lines().count();
  }

  /** The text of a type that stands beside examples. */
  static String beside(String type) throws IOException {
    return Files.readString(BESIDE.resolve(type + ".java"));
  }

  private static SourceFile beside(String name, String type) throws IOException {
    return file(name, type, beside(type));
  }

  private static SourceFile file(String packageName, String type, String code) {
    String head = "package " + packageName + ";\n\n" + IMPORTS + "\n";
    return SourceFile.source(packageName + "." + type, head + code);
  }
}
