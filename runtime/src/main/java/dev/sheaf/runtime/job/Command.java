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

  /** The command's name. */
  public abstract String name();

  /** What the service's annotations fix. */
  public abstract JobSettings settings();

  /** Runs the job as a program: parses {@code args}, runs, and ends the JVM with an exit code. */
  public final void launch(String[] args) throws Throwable {
    new CommandLine<>(this).launch(args);
  }

  /** What {@code args} give, not looked at any closer. */
  public final Arguments parsed(String[] args) {
    CommandLine<P> line = new CommandLine<>(this);
    line.parse(args);
    return line;
  }

  /** What is wrong with {@code args}, a message each; nothing is printed, asked or run. */
  public final List<String> problems(String[] args) {
    CommandLine<P> line = new CommandLine<>(this);
    line.parse(args);
    line.unattended();
    return line.problems();
  }

  /** The text that {@code --help} prints. */
  public abstract String help();

  /** The text that tells what the job does. */
  public abstract String explain();

  /** What shells need to complete its command line. */
  public abstract Completion completion();

  /** Declares the job's own options and operands. */
  public abstract void declare(Arguments arguments);

  /**
   * Makes the value of an option out of its text, by the number that {@link #declare} gave it.
   *
   * @throws Throwable what the type itself throws for a text it does not take; its message is shown
   *     to the user
   */
  public @Nullable Object convert(int number, String text) throws Throwable {
    throw new IllegalArgumentException();
  }

  /**
   * Makes the parameters out of arguments without problems.
   *
   * @throws Throwable what the constructor of a group throws if its values do not go together
   */
  public abstract P read(Arguments arguments) throws Throwable;

  /** Whether the last service gives results; false if its {@code process} is void. */
  public boolean givesResults() {
    return true;
  }

  /** Whether something of it has a {@code @Retry}. */
  public boolean triesAgain() {
    return false;
  }

  /** Makes the branch of a choice that arguments without problems name. */
  public Object choose(String choice, Arguments arguments) throws Throwable {
    throw new IllegalArgumentException(choice);
  }

  /** The name of the branch of a choice that {@code chosen} is. */
  public String label(Object chosen) {
    throw new IllegalArgumentException(chosen.getClass().getName());
  }

  /** The parameters as they are recorded where no command line gave them. */
  public abstract List<Argument> arguments(P parameters);

  /** Makes the job's instance for one run. */
  public abstract Job<T, R> wire(P parameters, Run run, Substitutes substitutes) throws Throwable;
}
