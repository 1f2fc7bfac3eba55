package dev.sheaf.console.shell;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the classes of a program come from. */
final class ClassPath {
  private ClassPath() {}

  /** The entries that the loader of {@code type} and its parents look into. */
  static List<String> of(Class<?> type) {
    List<String> entries = new ArrayList<>();
    CompiledInMemory.writeOut(type.getClassLoader(), entries);
    for (ClassLoader loader = type.getClassLoader(); loader != null; loader = loader.getParent()) {
      if (loader instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) {
          @Nullable String path = path(url);
          if (path != null) {
            entries.add(path);
          }
        }
      }
    }
    entries.addAll(List.of(System.getProperty("java.class.path", "").split(File.pathSeparator)));
    return entries;
  }

  private static @Nullable String path(URL url) {
    try {
      return url.getProtocol().equals("file") ? Path.of(url.toURI()).toString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
