package dev.sheaf.benchmarks.jobs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK to measure on.
 *
 * @param home its directory
 * @param version its version, as {@code 25.0.3}
 */
record Jdk(Path home, String version) {

  /** Reads what the JDK in {@code home} says of itself. */
  static Jdk in(Path home) throws IOException {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    }
    return new Jdk(home, release.getProperty("JAVA_VERSION", "?").replace("\"", ""));
  }

  /** Its feature release, as 25. */
  int feature() {
    return Runtime.Version.parse(version).feature();
  }

  /** Its launcher. */
  Path launcher() {
    return home.resolve("bin").resolve("java");
  }
}
