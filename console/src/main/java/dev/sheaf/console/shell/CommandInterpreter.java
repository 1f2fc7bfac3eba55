package dev.sheaf.console.shell;

import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.run.Steering;
import java.io.PrintWriter;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.completer.StringsCompleter;

/** A few commands, for a JVM without a Java shell. */
final class CommandInterpreter implements Interpreter {
  private final Steering run;
  private final Runnable status;
  private final Runnable leave;

  /**
   * The commands of one run.
   *
   * @param status shows how the run stands
   * @param leave ends the shell
   */
  CommandInterpreter(Steering run, Runnable status, Runnable leave) {
    this.run = run;
    this.status = status;
    this.leave = leave;
  }

  @Override
  public String greeting() {
    return "This Java has no jshell. Commands: status, failures, retry, concurrency N, resume, stop.\n"
        + "Ctrl-D resumes.";
  }

  @Override
  public void equip(LineReaderBuilder reader) {
    reader.completer(
        new StringsCompleter("status", "failures", "retry", "concurrency", "resume", "stop"));
  }

  @Override
  public void eval(String text, PrintWriter out) {
    String[] words = text.trim().split("\\s+");
    switch (words[0]) {
      case "" -> {}
      case "status" -> status.run();
      case "failures" -> run.failures().forEach(failure -> out.println(line(failure)));
      case "retry" -> out.println(run.retryFailed() + " items are tried again");
      case "concurrency" -> concurrency(words, out);
      case "resume" -> leave.run();
      case "stop" -> {
        run.stop();
        leave.run();
      }
      default -> out.println("unknown: " + words[0] + ". " + greeting());
    }
  }

  private static String line(Failure<?> failure) {
    return "item " + failure.position() + ": " + failure.cause();
  }

  private void concurrency(String[] words, PrintWriter out) {
    try {
      run.concurrency(Integer.parseInt(words[words.length - 1]));
    } catch (IllegalArgumentException e) {
      out.println("concurrency needs a whole number from 1 up, as in: concurrency 8");
    }
  }

  @Override
  public boolean interrupt() {
    return false;
  }
}
