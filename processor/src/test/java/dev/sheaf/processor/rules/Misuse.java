package dev.sheaf.processor.rules;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.SourceFile;

/** What the tests of rules share. */
final class Misuse {
  private static final String IMPORTS =
      """
      import dev.sheaf.*;
      import dev.sheaf.runtime.*;
      import java.io.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.*;
      """;

  /** Gives the items 1, 2 and 3. */
  static final SourceFile ITEMS =
      demo("Items", "@Source record Items() { int[] items() { return new int[] {1, 2, 3}; } }\n");

  private Misuse() {}

  /** A class of package {@code demo} under the usual imports. */
  static SourceFile demo(String name, String text) {
    return source("demo." + name, "package demo;\n" + IMPORTS + "\n" + text);
  }

  /** Asserts an error that stands in the one line that contains {@code fragment}. */
  static void assertError(
      Compilation compilation, SourceFile file, String fragment, String id, String text) {
    assertThat(compilation).hasError(id, file, file.lineOf(fragment), text);
  }

  /** Asserts a warning that stands in the one line that contains {@code fragment}. */
  static void assertWarning(
      Compilation compilation, SourceFile file, String fragment, String id, String text) {
    assertThat(compilation).hasWarning(id, file, file.lineOf(fragment), text);
  }
}
