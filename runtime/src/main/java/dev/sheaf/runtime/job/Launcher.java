package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Nearest;
import java.util.Arrays;

/** Runs a command from a command line: parses, runs, and says how it went by the exit code. */
public final class Launcher {
  private Launcher() {}

  /** Runs {@code command} with {@code args}, and ends the JVM. */
  public static <P> void main(Command<P, ?, ?> command, String[] args) throws Throwable {
    CommandLine<P> line = CommandLine.read(command, args);
    P parameters = line.parameters();
    RunOptions options = line.options();
    if (parameters == null || options == null) {
      leave(line.exitCode());
    } else {
      System.exit(Program.run(command, parameters, options, line, args));
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

  /**
   * Says that a program of several services was called without the name of one.
   *
   * @param args the command line
   * @param services the names, separated by blanks
   * @param help what lists the services
   * @return the exit code
   */
  public static int unknownService(String[] args, String services, String help) {
    if (args.length > 0) {
      String nearest = Nearest.of(args[0], Arrays.asList(services.split(" ")));
      System.err.print("no service is named " + args[0]);
      System.err.println(nearest == null ? "" : "; did you mean " + nearest + "?");
    }
    System.err.print(help);
    return 2;
  }
}
