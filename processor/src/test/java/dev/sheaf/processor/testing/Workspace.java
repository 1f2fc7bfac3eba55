package dev.sheaf.processor.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The directories of one program under test: sources, generated sources and classes.
 *
 * @param directory what holds them, and where the program runs
 * @param testCompiler what compiles in it
 */
record Workspace(Path directory, TestCompiler testCompiler) {

  /** Compiles {@code sources}; classes of an earlier compilation stay, and are seen. */
  Compilation compile(SourceFile... sources) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager fileManager =
        testCompiler
            .compiler()
            .getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      // As an option, Eclipse's compiler would add it to the test's own class path.
      fileManager.setLocationFromPaths(
          StandardLocation.CLASS_PATH, UserClassPath.startingWith(classes()));
      CompilationTask task =
          testCompiler
              .compiler()
              .getTask(
                  output,
                  fileManager,
                  diagnostics,
                  options(),
                  null,
                  fileManager.getJavaFileObjectsFromPaths(write(sources)));
      task.setProcessors(testCompiler.processors());
      boolean succeeded = task.call();
      List<CompilerMessage> messages =
          diagnostics.getDiagnostics().stream().map(CompilerMessage::of).toList();
      return new Compilation(this, succeeded, messages, output.toString());
    }
  }

  private List<Path> write(SourceFile... sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (SourceFile source : sources) {
      files.add(source.writeTo(directory.resolve("sources")));
    }
    return files;
  }

  private List<String> options() throws IOException {
    List<String> options = new ArrayList<>(testCompiler.options());
    options.addAll(List.of("-d", Files.createDirectories(classes()).toString()));
    options.addAll(List.of("-s", Files.createDirectories(generated()).toString()));
    return options;
  }

  Path classes() {
    return directory.resolve("classes");
  }

  Path generated() {
    return directory.resolve("generated");
  }
}
