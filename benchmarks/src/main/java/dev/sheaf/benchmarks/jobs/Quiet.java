package dev.sheaf.benchmarks.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Waits for a moment in which the machine has nothing else to do, if one comes in time. */
final class Quiet {
  private static final Path LOAD = Path.of("/proc/loadavg");
  private static final int LONG_ENOUGH = 5;
  private static final long PAUSE_MILLIS = 20;

  private final int mostPauses;
  private int disturbed;

  /** Waits for {@code seconds} at most, each time. */
  Quiet(int seconds) {
    mostPauses = (int) (seconds * 1_000L / PAUSE_MILLIS);
  }

  /** Waits. */
  void await() throws IOException, InterruptedException {
    int quiet = 0;
    for (int i = 0; i < mostPauses && quiet < LONG_ENOUGH; i++) {
      Thread.sleep(PAUSE_MILLIS);
      quiet = running() <= 1 ? quiet + 1 : 0;
    }
    disturbed += quiet < LONG_ENOUGH ? 1 : 0;
  }

  /** How often no quiet moment came in time. */
  int disturbed() {
    return disturbed;
  }

  /** How many threads run or could, this one included; the file has it as {@code 3/412}. */
  private static int running() throws IOException {
    String load = Files.readString(LOAD);
    int slash = load.indexOf('/');
    return Integer.parseInt(load.substring(load.lastIndexOf(' ', slash) + 1, slash));
  }
}
