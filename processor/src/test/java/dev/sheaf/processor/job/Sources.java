package dev.sheaf.processor.job;

import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Sources that several tests compile. */
final class Sources {
  private static final String IMPORTS =
      """
      import dev.sheaf.*;
      import dev.sheaf.runtime.*;
      import jakarta.inject.*;
      import java.util.*;
      import java.util.stream.*;
      """;

  /** Gives the items 1, 2 and 3. */
  static final SourceFile ITEMS =
      demo(
          "Items", "@Source record Items() { List<Integer> items() { return List.of(1, 2, 3); } }");

  private Sources() {}

  /** The strictest settings under which one file may hold all types of a small job. */
  static TestCompiler strict(TestCompiler compiler) {
    return compiler.isJavac()
        ? compiler.with("-Xlint:all,-processing,-auxiliaryclass", "-Werror")
        : compiler;
  }

  /** A class of package {@code demo} under the usual imports, which take lines 2 to 6. */
  static SourceFile demo(String name, String text) {
    return source("demo." + name, "package demo;\n" + IMPORTS + "\n" + text);
  }
}
