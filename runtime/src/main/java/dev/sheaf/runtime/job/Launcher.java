package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.run.JobRun;

/** Runs a command from a command line: parses, runs, and says how it went by the exit code. */
public final class Launcher {
  private Launcher() {}

  /** Runs {@code command} with {@code args} and returns the exit code. */
  public static <P> int launch(Command<P, ?, ?> command, String[] args) throws Throwable {
    CommandLine<P> line = CommandLine.read(command, args);
    P parameters = line.parameters();
    RunOptions options = line.options();
    if (parameters == null || options == null) {
      return line.exitCode();
    }
    JobRun run =
        JobRun.of(
            command.settings(),
            options,
            line.arguments(),
            wanted -> command.wire(parameters, wanted, Substitutes.none()));
    return Program.run(command.settings().name(), run, true, args);
  }
}
