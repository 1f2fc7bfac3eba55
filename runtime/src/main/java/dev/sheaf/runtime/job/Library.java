package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.run.JobRun;

/** Runs jobs as a library does: nothing is printed, no signal handled. */
public final class Library {
  private Library() {}

  /** Runs the job of {@code command}. */
  public static <P> RunReport run(Command<P, ?, ?> command, P parameters, RunOptions options) {
    return JobRun.execute(
        command.settings(),
        options,
        command.arguments(parameters),
        run -> command.wire(parameters, run, Substitutes.none()));
  }
}
