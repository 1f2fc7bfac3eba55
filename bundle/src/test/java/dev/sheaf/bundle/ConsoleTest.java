package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.bundle.Jdk.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run shows of itself, and how it is held and steered, on a real terminal. */
final class ConsoleTest {
  private static final String COUNTING =
      """
      package demo;

      import dev.sheaf.*;
      import java.util.List;
      import java.util.stream.IntStream;

      /** Whole numbers from zero up. */
      @Source
      record Counting(@Param(defaultValue = "3") int count) {
        List<Integer> items() {
          if (count < 0) {
            throw new IllegalArgumentException("no " + count + " numbers");
          }
          return IntStream.range(0, count).boxed().toList();
        }
      }
      """;

  private static final String SLOW =
      """
      package demo;

      import dev.sheaf.*;
      import java.io.IOException;
      import java.util.logging.Logger;
      import org.slf4j.LoggerFactory;

      /** Takes its time over every number. */
      @Service(concurrency = 2)
      final class Slow {
        private final long millis;
        volatile int factor = 1;
        volatile boolean picky = true;

        Slow(@Param(defaultValue = "1") long millis) {
          this.millis = millis;
        }

        @SuppressWarnings("SystemOut")
        long process(int n) throws Exception {
          Thread.sleep(millis);
          if (n == 1) {
            System.out.println("printed for " + n);
            LoggerFactory.getLogger("demo.slf4j").debug("debugged {}", n);
            Logger.getLogger("demo.jul").warning("warned of " + n);
            System.getLogger("demo.system").log(System.Logger.Level.INFO, "informed of " + n);
          }
          if (n == 2 && picky) {
            throw new IOException("two is bad");
          }
          return (long) n * factor;
        }
      }
      """;

  private final Path directory;
  private final Jdk jdk;

  ConsoleTest(@TempDir Path directory) throws Exception {
    this.directory = directory;
    jdk = new Jdk(directory);
    jdk.write("Counting.java", COUNTING);
    jdk.write("Slow.java", SLOW);
    Result compiled = jdk.javac("Counting.java", "Slow.java");
    assertThat(compiled).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void keepsEveryLineInTheLogAndShowsWarningsAlone() throws Exception {
    Result run = jdk.java("demo.Main");

    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr()).contains("printed for 1\n");
    assertThat(run.stderr()).contains("WARN  [item 1] demo.jul: warned of 1\n");
    assertThat(run.stderr()).doesNotContain("debugged");
    assertThat(run.stderr()).doesNotContain("informed");
    assertThat(run.stderr()).doesNotContain("\033");
    String log = Files.readString(file("run.log"));
    assertThat(log).containsMatch("(?m)^\\S+Z PRINT \\[item 1\\] printed for 1$");
    assertThat(log).containsMatch("(?m)^\\S+Z DEBUG \\[item 1\\] demo.slf4j: debugged 1$");
    assertThat(log).containsMatch("(?m)^\\S+Z WARN  \\[item 1\\] demo.jul: warned of 1$");
    assertThat(log).containsMatch("(?m)^\\S+Z INFO  \\[item 1\\] demo.system: informed of 1$");
    assertThat(log).contains("slow: failed: 2 of 3 items done, 1 failed");
  }

  @Test
  void losesNoLineOfLoggersThatManyItemsMakeAtOnce() throws Exception {
    jdk.write(
        "Slow.java",
        """
        package demo;

        import dev.sheaf.*;
        import org.slf4j.LoggerFactory;

        @Service(concurrency = 50)
        final class Slow {
          void process(int n) throws InterruptedException {
            Thread.sleep(100);
            LoggerFactory.getLogger("demo.slf4j").debug("debugged {}", n);
          }
        }
        """);
    assertThat(jdk.javac("Counting.java", "Slow.java").exitCode()).isEqualTo(0);
    Result run = jdk.java("demo.Main", "--count", "50");

    String log = Files.readString(file("run.log"));
    for (int n = 0; n < 50; n++) {
      assertThat(log).containsMatch("DEBUG (\\[item " + n + "] )?demo.slf4j: debugged " + n + "\n");
    }
    assertThat(run.stderr()).doesNotContain("SLF4J");
  }

  @Test
  void showsMoreOrLessOfTheLogAsAsked() throws Exception {
    assertThat(jdk.java("demo.Main", "-v").stderr()).contains("demo.system: informed of 1");
    assertThat(jdk.java("demo.Main", "-q").stderr()).doesNotContain("demo.jul: warned of 1");
    assertThat(jdk.java("demo.Main", "--log-level", "debug").stderr())
        .contains("demo.slf4j: debugged 1");
  }

  @Test
  void drawsABarBelowTheLinesThatScroll() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 100, 20)) {
      pane.enter(java("--count 2000 --millis 20"));
      pane.await("^slow ━.*% .* of 2,000.*in flight");
      assertThat(pane.coloured()).contains("\033[32m");
      pane.resize(60, 20);
      pane.await("^slow ━.{0,57}$");
      pane.resize(120, 20);
      pane.await("^slow ━.*1 failed.*in flight");
      assertThat(pane.text()).containsMatch("(?m)^printed for 1$");
      assertThat(pane.text()).containsMatch("(?m)^WARN  \\[item 1\\] demo.jul: warned of 1$");
      assertThat(pane.text()).doesNotContainMatch("(?s)slow ━.*slow ━");
    }
  }

  /** What a terminal answers comes to whoever reads standard input, such as the job. */
  @Test
  void asksTheTerminalNothing() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 100, 20)) {
      Path written = directory.resolve("written.txt");
      pane.copyOutputTo(written);
      pane.enter(java("--count 200 --millis 20"));
      pane.await("slow: failed: 199 of 200 items done");
      String all = Files.readString(written);
      assertThat(all).contains("━");
      assertThat(all).doesNotContainMatch("\033\\[(\\?[0-9]+\\$p|[56]n|[>=]?0?c)");
    }
  }

  @Test
  void writesPlainLinesWhereATerminalCannotMoveItsCursor() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 100, 20, "TERM=dumb")) {
      pane.enter(java("--count 2000 --millis 20"));
      pane.await("^slow: .* of 2,000 items, .*left$");
      assertThat(pane.text()).doesNotContain("━");
    }
  }

  @Test
  void drawsWithoutColoursAndWithoutLinesWhereThoseAreNotWanted() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 100, 20, "NO_COLOR=1", "LC_ALL=C")) {
      pane.enter(java("--count 2000 --millis 20"));
      pane.await("^slow =.*-+ .* of 2,000");
      assertThat(pane.coloured()).doesNotContain("\033[3");
    }
  }

  @Test
  void opensAShellOnCtrlCInWhichTheRunIsChangedAndGoesOn() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 110, 40)) {
      pane.enter(java("--count 600 --millis 40"));
      pane.await("^slow ━.*1 failed");
      pane.press("C-c");
      pane.await("^slow> $|^slow>$");
      assertThat(pane.text()).contains("A Java shell in package demo");
      pane.type("service.fac");
      pane.press("Tab");
      pane.await("slow> service.factor");
      pane.enter(" = 7");
      pane.await("==> 7");
      evaluate(pane, "service.picky = false", "==> false");
      evaluate(pane, "failures.get(0).item()", "==> 2");
      evaluate(pane, "run", "run ==> slow: \\d+ of 600 items, .*, paused\\nslow> ?$");
      evaluate(pane, "new Counting(4).items().size()", "==> 4");
      evaluate(pane, "run.retryFailed()", "==> 1");
      evaluate(pane, "run.concurrency(32); run.concurrency()", "==> 32");
      pane.await("==> 32\\nslow> ?$");
      pane.press("C-d");
      pane.await("slow: succeeded: 600 of 600 items done");
    }
    List<String> results = Files.readAllLines(file("results.jsonl"));
    assertThat(results).hasSize(600);
    assertThat(results).contains("{\"position\":2,\"result\":14}");
    assertThat(results).contains("{\"position\":0,\"result\":0}");
    assertThat(Files.readString(file("failed.jsonl"))).isEmpty();
  }

  @Test
  void stopsOnASecondCtrlCAndIsResumedLater() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 110, 40)) {
      pane.enter(java("--count 300 --millis 100") + "; echo exit $?");
      pane.await("^slow ━.*in flight");
      pane.press("C-c");
      pane.await("^slow> $|^slow>$");
      pane.press("C-c");
      pane.await("slow: stopped: .* of 300 items done");
      pane.await("^exit 130$");
      pane.enter("clear");
      pane.enter(java("--resume last --millis 1") + "; echo exit $?");
      pane.await("slow: failed: 299 of 300 items done");
      pane.await("^exit 1$");
    }
    assertThat(Files.readAllLines(file("results.jsonl"))).hasSize(299);
  }

  @Test
  @Tag("slow")
  void opensAShellBeforeARunIsGivenUp() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 110, 40)) {
      pane.enter(java("--count 400 -j 1 --max-failures 0") + "; echo exit $?");
      pane.await("^slow> $|^slow>$");
      assertThat(pane.text()).contains("1 item failed, and --max-failures allows 0 at most");
      evaluate(pane, "failures.size()", "==> 1\\nslow> ?$");
      pane.press("C-d");
      pane.await("^exit 3$");
    }
  }

  @Test
  @Tag("slow")
  void hasAFewCommandsWhereJavaHasNoShell() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 110, 40)) {
      String limited = " --limit-modules java.se,jdk.unsupported -cp ";
      String command = java("--count 300 --millis 100").replace(" -cp ", limited);
      pane.enter(command + "; echo exit $?");
      pane.await("^slow ━.*1 failed");
      pane.press("C-c");
      evaluate(pane, "status", "slow: .* of 300, .*, paused");
      evaluate(pane, "failures", "item 2: java.io.IOException: two is bad");
      evaluate(pane, "concurrency 300", "");
      evaluate(pane, "resume", "slow: failed: 299 of 300 items done");
      pane.await("^exit 1$");
    }
  }

  @Test
  @Tag("slow")
  void knowsTheClassesThatExecHasInMemory() throws Exception {
    assumeTrue(Pane.isAvailable());
    try (Pane pane = new Pane(directory, 110, 40)) {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      pane.enter(
          java + " -jar " + Jdk.JAR + " exec Counting.java Slow.java --count 300 --millis 100");
      pane.await("^slow ━.*1 failed");
      pane.press("C-c");
      evaluate(pane, "service.factor = 3", "==> 3");
      evaluate(pane, "run.stop()", "slow: stopped: ");
      pane.await("^\\$ $|^\\$$");
      assertThat(pane.text().split("slow>", -1)).hasLength(3);
    }
  }

  private static void evaluate(Pane pane, String java, String shown) throws Exception {
    pane.await("^slow> $|^slow>$");
    pane.enter(java);
    pane.await(shown);
  }

  private static String java(String args) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return java + " -cp " + Jdk.JAR + File.pathSeparator + "out demo.Main " + args;
  }

  private Path file(String name) throws IOException {
    try (Stream<Path> runs = Files.list(directory.resolve("sheaf-runs"))) {
      return runs.findFirst().orElseThrow().resolve(name);
    }
  }
}
