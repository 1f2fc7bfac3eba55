package dev.sheaf.runtime.job;

import dev.sheaf.runtime.cli.Nearest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a program says of its services, before any of them is called. */
public final class Services {
  private Services() {}

  /**
   * Completes a program of several services, or says that it was called without the name of one.
   *
   * @param args the command line
   * @param services the names, separated by blanks
   * @param help what lists the services
   * @param completion what shells need to complete its words
   * @return the exit code
   */
  public static int unknown(String[] args, String services, String help, Completion completion) {
    String shell = completionFor(args);
    if (shell != null && Completion.knows(shell)) {
      System.out.print(completion.script(shell));
      return 0;
    }
    if (shell != null) {
      System.err.println("--completion " + shell + ": expected " + Completion.EXPECTED);
    } else if (args.length > 0) {
      String nearest = Nearest.of(args[0], Arrays.asList(services.split(" ")));
      boolean option = args[0].startsWith("-");
      System.err.print(option ? "a service is named first, before " : "no service is named ");
      System.err.print(args[0]);
      System.err.println(nearest == null ? "" : "; did you mean " + nearest + "?");
    }
    System.err.print(help);
    return 2;
  }

  /** Prints help; where someone looks at it, as the console lays it out. */
  @SuppressWarnings("SystemConsoleNull") // Where it is never null, the console looks for itself.
  public static void help(String text) {
    Console console = System.console() == null ? null : Session.find();
    if (console == null) {
      System.out.print(text);
    } else {
      console.help(text);
    }
  }

  /** The shell whose completion is asked for instead of a service; null for none. */
  private static @Nullable String completionFor(String[] args) {
    String words = String.join("=", args);
    if (words.startsWith("--run-")) {
      words = "--" + words.substring(6);
    }
    return words.startsWith("--completion=") ? words.substring(13) : null;
  }
}
