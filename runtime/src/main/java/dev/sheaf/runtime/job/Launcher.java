package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.run.JobRun;

/** Runs a command from a command line: parses, runs, and says how it went by the exit code. */
public final class Launcher {
  private Launcher() {}

  /** Runs {@code command} with {@code args} and returns the exit code. */
  public static <P> int launch(Command<P, ?, ?> command, String[] args) throws Throwable {
    Arguments arguments = new Arguments();
    command.declare(arguments);
    arguments.parse(args);
    P parameters = command.read(arguments);
    if (!arguments.problems().isEmpty()) {
      arguments.problems().forEach(System.err::println);
      return 2;
    }
    RunReport report =
        JobRun.execute(
            command.settings(),
            RunOptions.none(),
            command.arguments(parameters),
            run -> command.wire(parameters, run, Substitutes.none()));
    return report.failed() == 0 ? 0 : 1;
  }
}
