package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.run.JobRun;
import dev.sheaf.runtime.run.Steering;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program: what is run, how it was asked for, and the {@link Console} that shows it.
 *
 * <p>Safe for use by several threads.
 */
public final class Session implements Runnable {
  private static volatile @Nullable Session current;

  private final Command<?, ?, ?> command;
  private final CommandLine<?> line;
  private final String[] args;
  private final JobRun run;
  private final PrintStream err = System.err;
  private volatile @Nullable RunReport report;
  private boolean loaded;
  private @Nullable Console console;

  Session(
      Command<?, ?, ?> command,
      CommandLine<?> line,
      String[] args,
      JobRun run,
      @Nullable Console known) {
    this.command = command;
    this.line = line;
    this.args = args;
    this.run = run;
    if (known != null) {
      attach(known);
    }
  }

  /** Begins to be what logs and prints belong to. */
  void open() {
    current = this;
    capture();
  }

  /**
   * Has loggers captured where a class for that is on the class path: it sets properties that SLF4J
   * and the JDK look at when the first logger is made, since later is too late, and earlier would
   * cost programs that never log.
   */
  static void capture() {
    try {
      Class.forName("dev.sheaf.console.log.Capture");
    } catch (ClassNotFoundException e) {
      // Without a console, loggers do as they would in any program.
    }
  }

  /** The console of the program that is running; null if there is none. */
  public static @Nullable Console present() {
    Session session = current;
    return session == null ? null : session.console();
  }

  /** What the compiler worked out of the service. */
  public Command<?, ?, ?> command() {
    return command;
  }

  /** The program's own arguments, as typed. */
  public String[] args() {
    return args.clone();
  }

  /** How to call the program again. */
  Invocation invocation() {
    return new Invocation(args, line);
  }

  /** The job's parameters by option name, secrets as {@code ***}. */
  public List<Argument> arguments() {
    return line.recorded();
  }

  /** How the run was asked for. */
  public RunOptions options() {
    return line.options();
  }

  /** How to show progress: {@code auto}, {@code bar}, {@code plain} or {@code none}. */
  public String progress() {
    return line.progress();
  }

  /**
   * The least level of log lines that the console shows: {@code trace}, {@code debug}, {@code
   * info}, {@code warn} or {@code error}.
   */
  public String logLevel() {
    return line.logLevel();
  }

  /** The run, as it is looked at and steered. */
  public Steering steering() {
    return run.steering();
  }

  /** The run's directory; null if it has none, or not yet. */
  public @Nullable Path directory() {
    return run.directory();
  }

  /** Standard error as the program found it. {@link System#err} leads back to the console. */
  public PrintStream err() {
    return err;
  }

  /** The console, loaded and attached by the first who asks; null if there is none. */
  synchronized @Nullable Console console() {
    if (!loaded) {
      loaded = true;
      try {
        load();
      } catch (ServiceConfigurationError | RuntimeException e) {
        err.println("the run goes on without a console, which cannot be loaded: " + e);
      }
    }
    return console;
  }

  private void load() {
    Console found = find();
    if (found != null) {
      attach(found);
    }
  }

  private void attach(Console found) {
    loaded = true;
    found.attach(this);
    console = found;
  }

  /** Loads the console if somebody is there who may want to look before the run is given up. */
  @Override
  @SuppressWarnings("SystemConsoleNull") // Where it is never null, the console looks for itself.
  public void run() {
    if (System.console() != null) {
      Console unused = console();
    }
  }

  /** The first console on the class path; null if there is none. */
  static @Nullable Console find() {
    Iterator<Console> found =
        ServiceLoader.load(Console.class, Console.class.getClassLoader()).iterator();
    return found.hasNext() ? found.next() : null;
  }

  /** The console if it is loaded already. */
  synchronized @Nullable Console attached() {
    return console;
  }

  /** What the run came to; null until it is over. */
  public @Nullable RunReport report() {
    return report;
  }

  /** Tells the console that the run is over; one that is not loaded yet never will be. */
  synchronized void close(RunReport outcome) {
    report = outcome;
    loaded = true;
    if (console != null) {
      console.close();
    }
  }
}
