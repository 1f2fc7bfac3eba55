package dev.sheaf.bundle.exec;

import dev.sheaf.bundle.compiler.DaggerShell;
import dev.sheaf.bundle.compiler.SheafShell;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles files into memory with both processors; says what {@code javac} says, on stderr. */
final class SourceCompiler {
  private final List<Path> classPath;

  SourceCompiler(List<Path> classPath) {
    this.classPath = classPath;
  }

  /** What {@code sources} become; null if they do not compile. */
  @Nullable MemoryFiles compile(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager disk =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    disk.setLocationFromPaths(StandardLocation.CLASS_PATH, wholeClassPath());
    MemoryFiles files = new MemoryFiles(disk);
    CompilationTask task =
        compiler.getTask(
            null,
            files,
            null,
            List.of("-parameters"),
            null,
            disk.getJavaFileObjectsFromPaths(sources));
    task.setProcessors(List.of(new SheafShell(), new DaggerShell()));
    return task.call() ? files : null;
  }

  private List<Path> wholeClassPath() {
    List<Path> whole = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      whole.add(Path.of(entry));
    }
    whole.addAll(classPath);
    return whole;
  }
}
