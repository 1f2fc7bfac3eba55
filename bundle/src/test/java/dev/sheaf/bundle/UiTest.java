package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.bundle.Jdk.Result;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is filled in, watched and steered on its page, without a browser. */
final class UiTest {
  private static final String LOGGING =
      Samples.SQUARES.replace(
          "System.err",
          """
          java.util.logging.Logger.getLogger("demo.jul").fine("at " + n);
              System.getLogger("demo.system").log(System.Logger.Level.INFO, "at " + n);
              org.slf4j.LoggerFactory.getLogger("demo.slf4j").debug("at {}", n);
              System.err""");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Jdk jdk;

  UiTest(@TempDir Path directory) throws IOException {
    jdk = new Jdk(directory);
    jdk.write("Numbers.java", Samples.NUMBERS);
    jdk.write("Squares.java", UiProcess.SLOW);
  }

  @BeforeEach
  void compile() throws Exception {
    assertThat(jdk.javac("Numbers.java", "Squares.java").exitCode()).isEqualTo(0);
  }

  @Test
  void runsWithWhatTheFormSaysAndTellsOfIt() throws Exception {
    try (UiProcess program = UiProcess.start(jdk.directory(), "-j1")) {
      assertThat(post(program, "start", "count=12&run-concurrency=1")).isEqualTo("[]");

      Iterator<String> events = events(program);
      String end = await(events, "\"phase\":\"failed\"");
      assertThat(end).contains("\"total\":12,\"skipped\":0,\"succeeded\":10,\"failed\":2");
      assertThat(program.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void showsTheHelpThatTheCompilerWrote() throws Exception {
    try (UiProcess program = UiProcess.start(jdk.directory())) {
      HttpRequest form = HttpRequest.newBuilder(URI.create(program.url() + "form")).build();

      assertThat(client.send(form, BodyHandlers.ofString()).body())
          .contains("\"kind\":\"number\",\"help\":\"how many numbers to emit\"");
    }
  }

  @Test
  void tellsOfFailuresAndOfWhatIsPrinted() throws Exception {
    try (UiProcess program = UiProcess.start(jdk.directory())) {
      post(program, "start", "count=40&run-concurrency=1");

      Iterator<String> events = events(program);
      assertThat(await(events, "\"position\":4,"))
          .contains("\"error\":\"java.lang.IllegalArgumentException: 5 is <b>fivefold</b>\"");
      assertThat(await(events, "came to 31")).startsWith("data: {\"first\":");
    }
  }

  @Test
  void stopsWhenItsButtonIsPressed() throws Exception {
    try (UiProcess program = UiProcess.start(jdk.directory())) {
      post(program, "start", "count=1000000&run-concurrency=1");
      Iterator<String> events = events(program);
      await(events, "\"phase\":\"running\"");
      post(program, "pause", "");
      await(events, "\"phase\":\"paused\"");
      post(program, "resume", "");
      await(events, "\"phase\":\"running\"");
      post(program, "stop", "");

      await(events, "\"phase\":\"stopped\"");
      assertThat(program.exitCode()).isEqualTo(130);
    }
  }

  /** The page's own server makes the first logger, long before the run. */
  @Test
  void keepsWhatIsLoggedInARunThatWasFilledIn() throws Exception {
    jdk.write("Squares.java", LOGGING);
    assertThat(jdk.javac("Numbers.java", "Squares.java").exitCode()).isEqualTo(0);
    try (UiProcess program = UiProcess.start(jdk.directory())) {
      post(program, "start", "count=2&run-concurrency=1");

      assertThat(program.exitCode()).isEqualTo(0);
    }
    try (Stream<Path> runs = Files.list(jdk.directory().resolve("sheaf-runs"))) {
      String log = Files.readString(runs.findFirst().orElseThrow().resolve("run.log"));
      assertThat(log).contains("DEBUG [item 1] demo.jul: at 2");
      assertThat(log).contains("INFO  [item 1] demo.system: at 2");
      assertThat(log).contains("DEBUG [item 1] demo.slf4j: at 2");
      assertThat(log).doesNotContain("SLF4J(W)");
    }
  }

  @Test
  void takesAPortAndSaysWhenThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      Result refused = jdk.java("demo.Main", "--ui", port);

      assertThat(refused.stderr())
          .startsWith("squares: --ui " + port + ": nothing can listen there");
      assertThat(refused.exitCode()).isEqualTo(3);
    }
  }

  @Test
  void wantsAPortThatIsOne() throws Exception {
    assertThat(jdk.java("demo.Main", "--ui=many").stderr())
        .startsWith("squares: --ui many: expected a port from 0 to 65535\n");
    assertThat(jdk.java("demo.Main", "--ui", "70000").exitCode()).isEqualTo(2);
  }

  @Test
  void opensNoPageForWhatIsOnlyPrinted() throws Exception {
    assertThat(jdk.java("demo.Main", "--ui", "--help").stdout()).contains("--ui [PORT]");
    assertThat(jdk.java("demo.Main", "--ui", "--dry-run", "--count=4").stdout()).contains("count");
    assertThat(jdk.java("demo.Main", "--ui", "--cuont=4").exitCode()).isEqualTo(2);
  }

  private String post(UiProcess program, String path, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(program.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
            .POST(BodyPublishers.ofString(form))
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private Iterator<String> events(UiProcess program) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(program.url() + "events")).build();
    return client.send(request, BodyHandlers.ofLines()).body().iterator();
  }

  /** The first of the next lines that contains {@code text}. */
  private static String await(Iterator<String> lines, String text) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.contains(text)) {
        return line;
      }
    }
    throw new AssertionError("never told: " + text);
  }
}
