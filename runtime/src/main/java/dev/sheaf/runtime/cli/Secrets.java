package dev.sheaf.runtime.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes secrets from where they leave no trace: a file, or a terminal that does not echo. */
final class Secrets {
  private Secrets() {}

  /** Gives {@code option} the content of a file, without one newline at its end. */
  static void read(
      Arguments arguments, Option option, String file, String spelling, boolean typed) {
    try {
      option.give(withoutNewline(Files.readString(Path.of(file))), spelling, typed);
    } catch (IOException | InvalidPathException e) {
      String why = file.isEmpty() ? "expected a file" : ArgumentFile.why(e);
      arguments.problems.add(spelling + " " + Problems.quoted(file) + ": " + why);
    }
  }

  private static String withoutNewline(String text) {
    if (text.endsWith("\r\n")) {
      return text.substring(0, text.length() - 2);
    }
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /** Asks for a secret on the terminal; null if there is none to ask on, or it is closed. */
  static @Nullable String prompt(String name) {
    if (!run("test -t 0 && test -t 2")) {
      return null;
    }
    // A terminal left without echo would outlive the program, so Ctrl-C must restore it too.
    Thread restore = new Thread(() -> run("stty echo"));
    Runtime.getRuntime().addShutdownHook(restore);
    System.err.print(name + ": ");
    System.err.flush();
    run("stty -echo");
    try {
      return readLine();
    } catch (IOException e) {
      return null;
    } finally {
      run("stty echo");
      System.err.println();
      Runtime.getRuntime().removeShutdownHook(restore);
    }
  }

  /** Runs a shell command on this program's own terminal; returns whether it succeeded. */
  private static boolean run(String command) {
    try {
      return new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Reads byte by byte, so that nothing behind the line is taken from whoever reads next. */
  private static @Nullable String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = System.in.read();
    for (int next = b; next >= 0 && next != '\n'; next = System.in.read()) {
      line.write(next);
    }
    return b < 0 ? null : line.toString(Charset.defaultCharset());
  }
}
