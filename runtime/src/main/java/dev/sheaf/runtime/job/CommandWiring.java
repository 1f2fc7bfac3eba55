package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobRun;

/**
 * Makes a command's job with parameters already read. A class, since the first lambda of a program
 * takes longer than all that runs before it.
 */
final class CommandWiring<P> implements JobRun.Wiring {
  private final Command<P, ?, ?> command;
  private final P parameters;

  CommandWiring(Command<P, ?, ?> command, P parameters) {
    this.command = command;
    this.parameters = parameters;
  }

  @Override
  public Job<?, ?> wire(Run run) throws Throwable {
    return command.wire(parameters, run, Substitutes.none());
  }
}
