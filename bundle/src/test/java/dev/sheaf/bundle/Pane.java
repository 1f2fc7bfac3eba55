package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A terminal with a shell in it, as a person has one: a pane of a {@code tmux} server of its own.
 *
 * <p>Nothing here sleeps for a fixed time: whatever is waited for is looked for again and again,
 * for as long as a loaded machine may need.
 */
final class Pane implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final String server;

  /** A pane of this size, whose shell is in {@code directory}. */
  Pane(Path directory, int columns, int rows, String... environment) throws Exception {
    server = "sheaf-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    String shell = "env PS1='$ ' " + String.join(" ", environment) + " bash --norc --noprofile";
    tmux(
        "new-session",
        "-d",
        "-x",
        "" + columns,
        "-y",
        "" + rows,
        "-c",
        directory.toString(),
        shell);
    await("\\$ ");
  }

  static boolean isAvailable() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Types {@code text}, and the key that ends a line. */
  void enter(String text) throws Exception {
    type(text);
    press("Enter");
  }

  void type(String text) throws Exception {
    tmux("send-keys", "-l", text);
  }

  /** Presses a key by its name, such as {@code C-c}. */
  void press(String key) throws Exception {
    tmux("send-keys", key);
  }

  void resize(int columns, int rows) throws Exception {
    tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  /** Keeps all that is written to the pane from now on, with the codes that steer it. */
  void copyOutputTo(Path file) throws Exception {
    tmux("pipe-pane", "-o", "cat > " + file);
  }

  /** What the pane shows, and what has scrolled out of it; lines folded by the edge are whole. */
  String text() throws Exception {
    return tmux("capture-pane", "-p", "-J", "-S", "-3000");
  }

  /** What the pane shows, with the codes of colours. */
  String coloured() throws Exception {
    return tmux("capture-pane", "-p", "-e");
  }

  /** Waits until the pane shows something. */
  void await(String expression) throws Exception {
    Pattern pattern = Pattern.compile(expression, Pattern.MULTILINE);
    long until = System.nanoTime() + PATIENCE.toNanos();
    String text = text();
    while (!pattern.matcher(text).find()) {
      assertWithMessage("waited in vain for %s in\n%s", expression, text)
          .that(System.nanoTime())
          .isLessThan(until);
      Thread.sleep(50);
      text = text();
    }
  }

  private String tmux(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", server, "-f", "/dev/null"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(output).that(process.onExit().join().exitValue()).isEqualTo(0);
    return output;
  }

  @Override
  public void close() throws IOException {
    tmux("kill-server");
  }
}
