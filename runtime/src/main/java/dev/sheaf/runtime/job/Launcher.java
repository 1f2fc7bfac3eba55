package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.run.JobRun;

/** Runs a command from a command line: parses, runs, and says how it went by the exit code. */
public final class Launcher {
  private Launcher() {}

  /**
   * Prints {@code help} if the command line asks for nothing else.
   *
   * <p>Asked before the command's own class is loaded: of what a program does, this is the one
   * thing that needs nothing else.
   *
   * @return whether that was all
   */
  public static boolean helps(String[] args, String help) {
    boolean asked = args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"));
    if (asked) {
      System.out.print(help);
      System.out.flush();
    }
    return asked;
  }

  /** Runs {@code command} with {@code args}, and ends the JVM. */
  public static <P> void main(Command<P, ?, ?> command, String[] args) throws Throwable {
    CommandLine<P> line = CommandLine.read(command, args);
    P parameters = line.parameters();
    RunOptions options = line.options();
    if (parameters == null || options == null) {
      leave(line.exitCode());
    } else {
      System.exit(run(command, parameters, line, options, args));
    }
  }

  /**
   * Ends a JVM in which nothing of the job has run. An exit in good order would first load a logger
   * on JDK 21 and later, which takes as long as all the rest.
   */
  private static void leave(int exitCode) {
    System.out.flush();
    System.err.flush();
    if (exitCode != 0) {
      Runtime.getRuntime().halt(exitCode);
    }
  }

  private static <P> int run(
      Command<P, ?, ?> command,
      P parameters,
      CommandLine<P> line,
      RunOptions options,
      String[] args)
      throws Throwable {
    JobRun run =
        JobRun.of(
            command.settings(),
            options,
            line.arguments(),
            new CommandWiring<>(command, parameters));
    return Program.run(command.settings().name(), run, true, args);
  }
}
