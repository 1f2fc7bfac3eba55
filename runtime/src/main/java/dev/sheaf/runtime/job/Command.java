package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler worked out of one service: its command line, its parameters, and how an
 * instance of its job is made. Generated, stateless, one instance per service.
 *
 * @param <P> the generated parameters type
 * @param <T> the source's item type
 * @param <R> the last service's result type
 */
public abstract class Command<P, T extends @Nullable Object, R extends @Nullable Object> {

  /** The command's name and what the service's annotations fix. */
  public abstract JobSettings settings();

  /** The text that {@code --help} prints. */
  public abstract String help();

  /** Declares the job's own options and operands. */
  public abstract void declare(Arguments arguments);

  /** Converts what was given; problems stand in {@code arguments} afterwards. */
  public abstract P read(Arguments arguments);

  /** The parameters as they are recorded. */
  public abstract List<Argument> arguments(P parameters);

  /** Makes the job's instance for one run. */
  public abstract Job<T, R> wire(P parameters, Run run, Substitutes substitutes) throws Throwable;
}
