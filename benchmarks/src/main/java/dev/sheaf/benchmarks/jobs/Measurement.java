package dev.sheaf.benchmarks.jobs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What one process took.
 *
 * @param startMillis from the start of the process to its first item
 * @param runMillis from its first item to its end
 * @param processorMillis the time that processors spent on it, from its start
 * @param peakMegabytes the most memory it held, by the kernel's account
 */
record Measurement(
    double startMillis, double runMillis, double processorMillis, double peakMegabytes) {

  /** Reads what the probe in the process wrote. */
  static Measurement read(Path file, long launched) throws IOException {
    Properties probed = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      probed.load(reader);
    }
    long first = number(probed, "first");
    return new Measurement(
        first - launched,
        number(probed, "end") - first,
        number(probed, "processor"),
        number(probed, "peak") / 1024.0);
  }

  private static long number(Properties probed, String name) throws IOException {
    String value = probed.getProperty(name);
    if (value == null) {
      throw new IOException("the probe wrote no " + name);
    }
    return Long.parseLong(value);
  }
}
