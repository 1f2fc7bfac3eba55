package dev.sheaf.examples.checksums;

import dev.sheaf.Param;
import dev.sheaf.Source;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.stream.Stream;

/**
 * All files below a directory, links included.
 *
 * @param directory where to begin
 * @param glob which files to take, by name
 */
@Source
record FileTree(@Param(positional = true) Path directory, @Param(defaultValue = "*") String glob) {

  Stream<Path> items() throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return Files.walk(directory)
        .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
        .filter(path -> matcher.matches(path.getFileName()));
  }

  String key(Path file) {
    return directory.relativize(file).toString();
  }
}
