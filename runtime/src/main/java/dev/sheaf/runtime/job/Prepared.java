package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobRun;
import dev.sheaf.runtime.run.JobSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command with the parameters for it: all that a run needs, whatever type the parameters have. A
 * class, since the first lambda of a program takes longer than all that runs before it.
 */
final class Prepared<P, T extends @Nullable Object, R extends @Nullable Object>
    implements JobRun.Wiring {
  private final Command<P, T, R> command;
  private final P parameters;

  Prepared(Command<P, T, R> command, P parameters) {
    this.command = command;
    this.parameters = parameters;
  }

  JobSettings settings() {
    return command.settings();
  }

  List<Argument> arguments() {
    return command.arguments(parameters);
  }

  @Override
  public Job<T, R> wire(Run run) throws Throwable {
    return wire(run, Substitutes.none());
  }

  Job<T, R> wire(Run run, Substitutes substitutes) throws Throwable {
    return command.wire(parameters, run, substitutes);
  }
}
