package dev.sheaf.processor.parameters;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Parameters of libraries that were compiled without names, and without Sheaf, which would have
 * kept them. By {@code javac}: Eclipse's compiler writes names unasked.
 */
final class NamelessParametersTest {
  private static final SourceFile NUMBERS =
      source(
          "demo.Numbers",
          """
          package demo;
          @dev.sheaf.Source
          record Numbers() { java.util.List<Integer> items() { return java.util.List.of(1); } }
          """);
  private static final SourceFile UPLOAD =
      source(
          "demo.Upload",
          """
          package demo;
          @dev.sheaf.Service
          final class Upload {
            Upload(lib.Client client) {}
            void process(int n) {}
          }
          """);

  private final TestCompiler javac = TestCompiler.javac();

  @AfterEach
  void close() throws IOException {
    javac.close();
  }

  @Test
  void areToldOfWhereTheyAreNeeded() throws IOException {
    Compilation library = library(javac, "@Param String host, @Param int port");

    Compilation compilation = library.recompile(NUMBERS, UPLOAD);

    assertThat(compilation).hasErrorCount(2);
    int line = UPLOAD.lineOf("lib.Client");
    assertThat(compilation)
        .hasError("SHEAF-080", UPLOAD, line, "parameter 1 of Client(String, int) has no name");
    assertThat(compilation)
        .hasError("SHEAF-080", UPLOAD, line, "parameter 2 of Client(String, int) has no name");
  }

  @Test
  void areFineOnceTheAnnotationNamesThem() throws IOException {
    Compilation library = library(javac, "@Param(name = \"host\") String host");

    assertThat(library.recompile(NUMBERS, UPLOAD)).succeedsWithoutWarnings();
  }

  @Test
  void areFineOnceTheClassFileNamesThem() throws IOException {
    Compilation library = library(javac.with("-parameters"), "@Param String host");

    assertThat(library.recompile(NUMBERS, UPLOAD)).succeedsWithoutWarnings();
  }

  @Test
  void whatElseALibraryNeedsIsToldOfThereToo() throws IOException {
    Compilation library = library(javac, "Runnable task");

    Compilation compilation = library.recompile(NUMBERS, UPLOAD);

    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation)
        .hasError(
            "SHEAF-006",
            UPLOAD,
            UPLOAD.lineOf("lib.Client"),
            "Needed by Upload → Client → Runnable.");
  }

  private static Compilation library(TestCompiler compiler, String parameters) throws IOException {
    String text =
        """
        package lib;
        import dev.sheaf.Param;
        public final class Client { public Client(%s) {} }
        """;
    Compilation library = compiler.compile(source("lib.Client", text.formatted(parameters)));
    Files.deleteIfExists(library.classes().resolve("lib").resolve("Client_Help.class"));
    return library;
  }
}
