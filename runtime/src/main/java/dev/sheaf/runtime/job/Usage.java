package dev.sheaf.runtime.job;

import java.util.List;

/** The words for a command line that cannot be run. */
final class Usage {
  private Usage() {}

  /** All problems, and how to get help. */
  static String wrong(String command, List<String> problems) {
    StringBuilder text = new StringBuilder();
    if (problems.size() == 1) {
      text.append(command).append(": ").append(problems.get(0)).append('\n');
    } else {
      text.append(command).append(": ").append(problems.size());
      text.append(" things are wrong with the command line\n");
      for (String problem : problems) {
        text.append("  ").append(problem).append('\n');
      }
    }
    return text.append("See all options with ").append(command).append(" --help\n").toString();
  }

  /** Says that the constructor of a group or a choice refused its values. */
  static String refused(Throwable cause) {
    String message = cause.getMessage();
    boolean telling = message != null && !message.isBlank();
    return "these values do not go together: " + (telling ? message : cause.toString());
  }
}
