package dev.sheaf.bundle;

import dev.sheaf.bundle.exec.Exec;
import dev.sheaf.bundle.init.Init;
import dev.sheaf.runtime.cli.Nearest;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** The program of {@code java -jar sheaf.jar}. */
public final class Main {
  private static final int WRONG_USAGE = 2;

  private static final String HELP =
      """
      Usage: java -jar sheaf.jar COMMAND

      Commands:
        exec FILE.java… [-cp PATH] [ARGUMENT…]
                       Compile the files in memory and run the program they become.
                       PATH is added to the class path; the arguments are the program's.
        init DIRECTORY [--service NAME] [--item TYPE]
                       Write a new Maven project; more with init --help.

      Options:
        -h, --help     Show this help.
        -V, --version  Show the version.

      The jar is also the class path and the processor path for javac:
        javac -cp sheaf.jar -processorpath sheaf.jar -d out FILE.java…
        java -cp sheaf.jar:out PACKAGE.Main [ARGUMENT…]

      Exit codes: those of the program; 2 wrong usage, 3 the files do not compile, or cannot
      be written.
      """;

  private Main() {}

  /** Runs the command that the first argument names. */
  public static void main(String[] args) throws Throwable {
    int exitCode = run(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static int run(String[] args) throws Throwable {
    String command = args.length == 0 ? "" : args[0];
    return switch (command) {
      case "exec" -> Exec.run(Arrays.asList(args).subList(1, args.length));
      case "init" -> Init.run(Arrays.asList(args).subList(1, args.length));
      case "-h", "--help" -> say(System.out, HELP, 0);
      case "-V", "--version" -> say(System.out, version(), 0);
      case "" -> say(System.err, HELP, WRONG_USAGE);
      default -> say(System.err, unknown(command), WRONG_USAGE);
    };
  }

  private static int say(PrintStream out, String text, int exitCode) {
    out.print(text);
    return exitCode;
  }

  private static String version() {
    return "sheaf " + Main.class.getPackage().getImplementationVersion() + "\n";
  }

  private static String unknown(String command) {
    String nearest = Nearest.of(command, List.of("exec", "init", "--help", "--version"));
    return "sheaf: there is no command '"
        + command
        + "'"
        + (nearest == null ? "" : "; did you mean '" + nearest + "'?")
        + "\nSee all commands with java -jar sheaf.jar --help\n";
  }
}
