package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.Context;
import dev.sheaf.bundle.Jdk.Result;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs whose class path has Logback beside the one jar. */
final class LogbackTest {
  private static final String LOGGING =
      """
      package demo;

      import dev.sheaf.*;
      import java.io.IOException;
      import java.util.Set;
      import java.util.concurrent.ConcurrentHashMap;
      import org.slf4j.Logger;
      import org.slf4j.LoggerFactory;

      /** Logs of every number. */
      @Service
      @Retry(on = IOException.class, delays = "1ms")
      final class Logging {
        private static final Logger LOG = LoggerFactory.getLogger(Logging.class);
        private final Set<Integer> seen = ConcurrentHashMap.newKeySet();

        void process(int n) throws IOException {
          LOG.info("at {}", n);
          LOG.debug("in detail at {}", n);
          if (n == 2 && seen.add(n)) {
            LOG.warn("not at once", new IOException("two"));
            throw new IOException("two");
          }
        }
      }
      """;

  private static final String CONFIGURATION =
      """
      <configuration>
        <appender name="STDERR" class="ch.qos.logback.core.ConsoleAppender">
          <target>System.err</target>
          <encoder><pattern>PRINTED %msg%n</pattern></encoder>
        </appender>
        <appender name="FILE" class="ch.qos.logback.core.FileAppender">
          <file>own.log</file>
          <encoder><pattern>KEPT %level %msg%n</pattern></encoder>
        </appender>
        <root level="INFO">
          <appender-ref ref="STDERR"/>
          <appender-ref ref="FILE"/>
        </root>
      </configuration>
      """;

  private final Path directory;
  private final Jdk jdk;

  LogbackTest(@TempDir Path directory) throws Exception {
    this.directory = directory;
    jdk = new Jdk(directory);
    jdk.write("Numbers.java", Samples.NUMBERS);
    jdk.write("Logging.java", LOGGING);
    assertThat(jdk.javac("Numbers.java", "Logging.java")).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void keepsEachLineWithItsItemAndAttemptAndShowsWarningsOnce() throws Exception {
    jdk.write("out/logback.xml", CONFIGURATION);
    Result run = run("--count", "3");

    assertThat(run.exitCode()).isEqualTo(0);
    List<String> log = log();
    assertThat(log).contains("INFO  [item 0] demo.Logging: at 1");
    assertThat(log).contains("WARN  [item 1] demo.Logging: not at once");
    assertThat(log).contains("INFO  [item 1, attempt 2] demo.Logging: at 2");
    assertThat(log.stream().filter(line -> line.endsWith(" at 1")).toList()).hasSize(1);
    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr()).doesNotContain("PRINTED");
    assertThat(run.stderr()).doesNotContain("demo.Logging: at 1");
    assertThat(run.stderr().lines().filter(line -> line.contains("not at once")).toList())
        .containsExactly("WARN  [item 1] demo.Logging: not at once: java.io.IOException: two");
  }

  @Test
  void leavesTheUsersLevelsAndOtherAppendersAsTheyAre() throws Exception {
    jdk.write("out/logback.xml", CONFIGURATION);
    run("--count", "3");

    assertThat(Files.readAllLines(directory.resolve("own.log")))
        .containsAtLeast("KEPT INFO at 1", "KEPT WARN not at once");
    assertThat(String.join("\n", log())).doesNotContain("in detail");
  }

  @Test
  void keepsAllThatIsLoggedWhereLogbackIsNotConfigured() throws Exception {
    Result run = run("--count", "1");

    assertThat(log()).contains("DEBUG [item 0] demo.Logging: in detail at 1");
    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr()).doesNotContain("in detail");
  }

  private Result run(String... args) throws Exception {
    String path =
        String.join(
            File.pathSeparator,
            Jdk.JAR.toString(),
            jarOf(LoggerContext.class),
            jarOf(Context.class),
            "out");
    return jdk.run("java", List.of("-cp", path, "demo.Main"), args);
  }

  private static String jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  /** The lines of {@code run.log}, without their times. */
  private List<String> log() throws IOException {
    try (Stream<Path> runs = Files.list(directory.resolve("sheaf-runs"))) {
      Path run = runs.findFirst().orElseThrow();
      return Files.readAllLines(run.resolve("run.log")).stream()
          .map(line -> line.replaceFirst("^\\S+Z ", ""))
          .toList();
    }
  }
}
