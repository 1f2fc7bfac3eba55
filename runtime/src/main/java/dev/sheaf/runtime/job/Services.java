package dev.sheaf.runtime.job;

import dev.sheaf.runtime.cli.Nearest;
import java.util.Arrays;

/** The services of a program that has several. */
public final class Services {
  private Services() {}

  /**
   * Says that a program of several services was called without the name of one.
   *
   * @param args the command line
   * @param services the names, separated by blanks
   * @param help what lists the services
   * @return the exit code
   */
  public static int unknown(String[] args, String services, String help) {
    if (args.length > 0) {
      String nearest = Nearest.of(args[0], Arrays.asList(services.split(" ")));
      System.err.print("no service is named " + args[0]);
      System.err.println(nearest == null ? "" : "; did you mean " + nearest + "?");
    }
    System.err.print(help);
    return 2;
  }
}
