package dev.sheaf.bundle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program under {@code --ui}, from the moment in which its page is there. */
final class UiProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  /** A service that takes a moment for each item, and fails every fifth. */
  static final String SLOW =
      Samples.SQUARES.replace(
          "void process(int n) {",
          """
          void process(int n) throws InterruptedException {
              Thread.sleep(20);
              if (n % 5 == 0) throw new IllegalArgumentException(n + " is <b>fivefold</b>");
              if (n % 10 == 1) System.out.println("came to " + n);
          """);

  private final Process process;
  private final String url;

  private UiProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Starts {@code demo.Main} of {@code out} in {@code directory}. */
  static UiProcess start(Path directory, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", Jdk.JAR + File.pathSeparator + "out", "demo.Main", "--ui"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).directory(directory.toFile()).start();
    BufferedReader stderr =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = stderr.readLine();
    if (line == null || !line.contains("http://")) {
      throw new IOException("no page: " + line);
    }
    Thread rest = new Thread(() -> stderr.lines().forEach(ignored -> {}));
    rest.setDaemon(true);
    rest.start();
    return new UiProcess(process, line.substring(line.indexOf("http://")));
  }

  String url() {
    return url;
  }

  /** Waits for the end of the program. */
  int exitCode() throws InterruptedException, IOException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IOException("the program does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
