package dev.sheaf.console.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Classes that {@code exec} compiled into memory, where the compiler of snippets does not see them:
 * they are written into a directory that is deleted when the program ends.
 */
final class CompiledInMemory {
  private static final String NAMES = "META-INF/sheaf/compiled";

  private CompiledInMemory() {}

  /** Writes out what {@code loader} has in memory, if anything, and adds the directory. */
  static void writeOut(@Nullable ClassLoader loader, List<String> entries) {
    byte @Nullable [] names = read(loader, NAMES);
    if (names == null) {
      return;
    }
    try {
      Path directory = Files.createTempDirectory("sheaf");
      directory.toFile().deleteOnExit();
      for (String name : new String(names, UTF_8).lines().toList()) {
        write(directory, name, read(loader, name));
      }
      entries.add(directory.toString());
    } catch (IOException e) {
      // The shell works without them; what they are the types of is an Object there.
    }
  }

  private static byte @Nullable [] read(@Nullable ClassLoader loader, String name) {
    try (InputStream in = loader == null ? null : loader.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }

  private static void write(Path directory, String name, byte @Nullable [] content)
      throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content == null ? new byte[0] : content);
    // Deleted in reverse order of this: files before their directories.
    for (int depth = 1; depth <= directory.relativize(file).getNameCount(); depth++) {
      Path part = directory.relativize(file).subpath(0, depth);
      directory.resolve(part).toFile().deleteOnExit();
    }
  }
}
