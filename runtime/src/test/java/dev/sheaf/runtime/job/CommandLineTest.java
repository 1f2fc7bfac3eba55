package dev.sheaf.runtime.job;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What command lines print. The wrong ones stand in a file with what they print, which is written
 * anew where {@code -Dsheaf.rewrite=true} asks for it.
 */
final class CommandLineTest {
  private static final Path WRONG =
      Path.of("src/test/resources/dev/sheaf/runtime/job/wrong-command-lines.txt");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  private record Said(int exitCode, String out, String err) {}

  private static Said say(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      CommandLine<?> line = new CommandLine<>(new CopyCommand());
      line.read(args);
      int exitCode = line.exitCode();
      return new Said(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }

  @Test
  void everyWrongCommandLineIsExplainedInFull() throws IOException {
    StringBuilder actual = new StringBuilder();
    List<Integer> exitCodes = new ArrayList<>();
    String expected = Files.readString(WRONG);
    for (String line : expected.lines().toList()) {
      if (line.startsWith("$ copy")) {
        Said said = say(words(line.substring(6).strip()));
        actual.append(line).append('\n').append(said.err()).append('\n');
        exitCodes.add(said.exitCode());
      }
    }
    if (Boolean.getBoolean("sheaf.rewrite")) {
      Files.writeString(WRONG, actual);
    }
    assertThat(actual.toString()).isEqualTo(expected);
    assertWithMessage("exit codes").that(exitCodes.stream().distinct()).containsExactly(2);
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ", -1);
  }

  @Test
  void helpComesBeforeEveryProblem() {
    Said said = say("--nonsense", "--help");
    assertThat(said.exitCode()).isEqualTo(0);
    assertThat(said.out()).startsWith("Usage: copy");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void helpAsAValueIsAValue() {
    assertThat(say("--mode", "--help").exitCode()).isEqualTo(2);
  }

  @Test
  void explainsTheJobWithoutItsParameters() {
    Said said = say("--explain");

    assertThat(said.exitCode()).isEqualTo(0);
    assertThat(said.out()).isEqualTo(new CopyCommand().explain());
    assertThat(said.err()).isEmpty();
  }

  @Test
  void aDryRunShowsEveryValueAndItsOrigin() {
    Said said = say("d", "--dry-run", "--password", "7", "-c", "dev", "--size", "a=1");
    assertThat(said.exitCode()).isEqualTo(0);
    assertThat(said.out())
        .isEqualTo(
            """
            copy would run with
              directory  d       option
              files      (none)  default
              count      10      default
              mode       fast    default
              pause      (none)  default
              since      (none)  default
              sku        (none)  default
              size       a=1     option
              overwrite  false   default
              password   ***     option
              config     dev     option
              port       80      default
            """);
  }

  @Test
  void theParametersOfAResumedRunApplyUnlessGivenAnew() throws IOException {
    Path run = Files.createDirectories(directory.resolve("20260131T120000Z-copy"));
    Files.writeString(
        run.resolve("run.json"),
        """
        {"id":"20260131T120000Z-copy","service":"copy","status":"stopped",
         "start":"2026-01-31T12:00:00Z","arguments":{
           "directory":{"value":"d","origin":"option"},
           "files":{"value":["f","g"],"origin":"option"},
           "password":{"value":"***","origin":"option"},
           "count":{"value":"7","origin":"option"}}}
        """);
    Said said = say("-d", directory.toString(), "--resume", "last", "--count", "8", "--dry-run");
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("directory  d       option");
    assertThat(said.out()).contains("files      f, g    option");
    assertThat(said.out()).contains("count      8       option");
    assertThat(said.out()).contains("password   (none)  default");
  }
}
