package dev.sheaf.benchmarks.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Takes the measure of the process it is in: when the first item began, when the program ended, the
 * processor time it used, and the most memory it ever held.
 *
 * <p>Writes {@code first=…}, {@code end=…} (milliseconds since 1970), {@code processor=…}
 * (milliseconds) and {@code peak=…} (KB) to the file that the system property {@value #FILE} names.
 */
public final class Probe {
  /** The system property that names the file to write. */
  public static final String FILE = "probe.file";

  private Probe() {}

  /** Takes note that the first item begins; called once in a process. */
  public static void firstItem() {
    long first = System.currentTimeMillis();
    String file = System.getProperty(FILE);
    if (file != null) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(file), first)));
    }
  }

  private static void write(Path file, long first) {
    long end = System.currentTimeMillis();
    try {
      Files.write(file, lines(first, end));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(long first, long end) throws IOException {
    return List.of(
        "first=" + first,
        "end=" + end,
        "processor=" + processorMillis(),
        "peak=" + peakKilobytes());
  }

  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private static String peakKilobytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return line.substring("VmHWM:".length(), line.length() - "kB".length()).strip();
      }
    }
    throw new IOException("/proc/self/status has no line VmHWM; the comparison needs Linux");
  }
}
