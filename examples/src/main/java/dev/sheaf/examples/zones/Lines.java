package dev.sheaf.examples.zones;

import dev.sheaf.Param;
import dev.sheaf.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The lines of a CSV file below its heading.
 *
 * @param file the file to read, in UTF-8
 */
@Source
record Lines(@Param(positional = true) Path file) {

  Stream<Line> items() throws IOException {
    AtomicLong number = new AtomicLong();
    return Files.lines(file).map(text -> new Line(number.incrementAndGet(), text)).skip(1);
  }

  String key(Line line) {
    return "line " + line.number();
  }
}
