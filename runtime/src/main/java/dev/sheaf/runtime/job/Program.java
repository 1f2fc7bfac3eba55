package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.run.JobRun;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a job as a program of its own: signals stop it, standard output is kept for results, and
 * standard error tells how it goes, and {@code run.log} keeps what user code printed and the
 * summary.
 */
final class Program {
  private Program() {}

  /**
   * Runs what a command line asks for.
   *
   * @param args the program's own arguments
   * @param console what the command line was filled in with; null if it was given as a whole
   * @return the exit code
   */
  static <P> int run(
      Command<P, ?, ?> command,
      P parameters,
      CommandLine<P> line,
      String[] args,
      @Nullable Console console) {
    JobRun run =
        JobRun.of(
            command.settings(),
            line.options(),
            line.recorded(),
            new Prepared<>(command, parameters));
    return run(command.name(), run, line, new Session(command, line, args, run, console));
  }

  private static int run(String name, JobRun run, CommandLine<?> line, Session session) {
    session.open();
    PrintStream printed = new PrintStream(new RunLog(session), true);
    System.setOut(printed);
    System.setErr(printed);
    Signals signals = Signals.heed(run, session);
    run.onBreak(session);
    boolean silent = line.progress().equals("none");
    Thread lines = silent ? null : ProgressLines.start(run, session);
    RunReport report = run.run();
    if (lines != null) {
      lines.interrupt();
    }
    session.close(report);
    new Summary(name, report, printed).print(run.progress(), run.details(), session.invocation());
    return exitCode(report, signals);
  }

  private static int exitCode(RunReport report, Signals signals) {
    RunStatus status = report.status();
    if (status == RunStatus.STOPPED) {
      return signals.exitCode();
    }
    return status == RunStatus.SUCCEEDED ? 0 : status == RunStatus.FAILED ? 1 : 3;
  }
}
