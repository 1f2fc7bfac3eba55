package dev.sheaf.examples.geocode;

import dev.sheaf.Param;
import dev.sheaf.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The addresses in a text file, one a line.
 *
 * @param file the file to read, in UTF-8
 */
@Source
record Addresses(@Param(positional = true) Path file) {
  Stream<String> items() throws IOException {
    return Files.lines(file).filter(line -> !line.isBlank());
  }
}
