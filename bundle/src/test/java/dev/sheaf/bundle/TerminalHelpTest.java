package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help of a compiled program, as terminals of several kinds show it. */
final class TerminalHelpTest {
  private static final String END = "^done$";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  private String printed = "";

  @BeforeEach
  void compile() throws Exception {
    assumeTrue(Pane.isAvailable());
    Jdk jdk = new Jdk(directory);
    jdk.javac(
        jdk.write("Numbers.java", Samples.NUMBERS), jdk.write("Squares.java", Samples.SQUARES));
    printed = jdk.java("demo.Main", "--help").stdout();
  }

  @Test
  void isPrintedAsItStandsWhereOutputIsNoTerminal() throws Exception {
    try (Pane pane = new Pane(directory, 40, 60)) {
      show(pane, "--help | cat");
      assertThat(help(pane.text())).isEqualTo(printed.strip());
    }
  }

  @Test
  void isWrappedToTheTerminal() throws Exception {
    try (Pane pane = new Pane(directory, 80, 60, "NO_COLOR=1")) {
      show(pane, "--help");
      assertThat(help(pane.text())).isEqualTo(printed.strip());
      assertThat(pane.coloured()).doesNotContain("\033[");
    }
    try (Pane pane = new Pane(directory, 132, 60)) {
      show(pane, "--help --count 5");
      assertThat(pane.text()).contains("and run nothing\n");
    }
  }

  @Test
  void isColouredAndFitsANarrowTerminal() throws Exception {
    try (Pane pane = new Pane(directory, 40, 100)) {
      show(pane, "--help");
      assertThat(pane.coloured()).contains("\033[36m--count");
      assertThat(pane.text()).containsMatch("(?m)^      --count N$");
    }
  }

  @Test
  void hasNoColoursOnATerminalThatKnowsNone() throws Exception {
    try (Pane pane = new Pane(directory, 200, 60, "TERM=dumb")) {
      show(pane, "--help", "COLUMNS=60");
      assertThat(pane.text()).contains("--count N");
      assertThat(help(pane.text()).lines().mapToInt(String::length).max().getAsInt()).isAtMost(60);
      assertThat(pane.coloured()).doesNotContain("\033[");
    }
  }

  private static void show(Pane pane, String args, String... environment) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String path = Jdk.JAR + File.pathSeparator + "out";
    String setting = String.join(" ", environment) + " ";
    pane.enter("clear; " + setting + java + " -cp " + path + " demo.Main " + args + "; echo done");
    pane.await(END);
  }

  /** What stands between the command and the end. */
  private static String help(String shown) {
    int begin = shown.indexOf("Squares every number");
    return shown.substring(begin, shown.lastIndexOf("\ndone")).strip();
  }
}
