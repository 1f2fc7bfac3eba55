package dev.sheaf.bundle.exec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads what was compiled into memory, then what stands on the class path that the user added. */
final class MemoryLoader extends URLClassLoader {
  /** Lists what there is in memory, for the compiler of the pause shell. */
  private static final String NAMES = "META-INF/sheaf/compiled";

  private final MemoryFiles files;

  MemoryLoader(MemoryFiles files, List<Path> classPath) throws MalformedURLException {
    super("exec", urls(classPath), MemoryLoader.class.getClassLoader());
    this.files = files;
  }

  private static URL[] urls(List<Path> classPath) throws MalformedURLException {
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath.get(i).toUri().toURL();
    }
    return urls;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] content = files.content(name.replace('.', '/') + ".class");
    return content == null ? super.findClass(name) : defineClass(name, content, 0, content.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] content = name.equals(NAMES) ? files.names().getBytes(UTF_8) : files.content(name);
    return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
  }
}
