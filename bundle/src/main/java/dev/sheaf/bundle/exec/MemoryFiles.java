package dev.sheaf.bundle.exec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what a compiler writes, and reads the rest from the disk. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryFile> files = new HashMap<>();

  MemoryFiles(JavaFileManager disk) {
    super(disk);
  }

  /** The names of the compiled classes called Main, sorted. */
  List<String> programs() {
    List<String> programs = new ArrayList<>();
    for (String file : new TreeSet<>(files.keySet())) {
      if (file.equals("Main.class") || file.endsWith("/Main.class")) {
        programs.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
      }
    }
    return programs;
  }

  /** The names of all files that were written, sorted, a line each. */
  String names() {
    return String.join("\n", new TreeSet<>(files.keySet()));
  }

  /** The content of a file that was written, such as {@code demo/Main.class}; null if none was. */
  byte @Nullable [] content(String name) {
    MemoryFile file = files.get(name);
    return file == null ? null : file.content();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
    return file(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, @Nullable FileObject sibling) {
    return file(path(packageName, relativeName), JavaFileObject.Kind.OTHER);
  }

  @Override
  public @Nullable FileObject getFileForInput(
      Location location, String packageName, String relativeName) throws IOException {
    if (location.isOutputLocation()) {
      return files.get(path(packageName, relativeName));
    }
    return super.getFileForInput(location, packageName, relativeName);
  }

  private MemoryFile file(String name, JavaFileObject.Kind kind) {
    return files.computeIfAbsent(name, key -> new MemoryFile(key, kind));
  }

  private static String path(String packageName, String relativeName) {
    return packageName.isEmpty()
        ? relativeName
        : packageName.replace('.', '/') + "/" + relativeName;
  }
}
