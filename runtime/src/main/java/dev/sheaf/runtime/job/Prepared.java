package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command with the parameters for it: all that a run needs, whatever type the parameters have.
 *
 * @param command the command
 * @param parameters its parameters
 */
record Prepared<P, T extends @Nullable Object, R extends @Nullable Object>(
    Command<P, T, R> command, P parameters) {

  JobSettings settings() {
    return command.settings();
  }

  List<Argument> arguments() {
    return command.arguments(parameters);
  }

  Job<T, R> wire(Run run, Substitutes substitutes) throws Throwable {
    return command.wire(parameters, run, substitutes);
  }
}
