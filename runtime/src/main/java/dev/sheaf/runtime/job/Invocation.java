package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunReport;
import java.nio.file.Path;

/** The command line that started this program, to be shown with other arguments. */
final class Invocation {
  private Invocation() {}

  /**
   * The words before the program's own arguments, as they would be typed.
   *
   * @param args the program's own arguments
   */
  static String prefix(String[] args) {
    String command = System.getProperty("sun.java.command", "");
    String own = " " + String.join(" ", args);
    String words = firstWord(command);
    if (args.length == 0) {
      words = command;
    } else if (command.endsWith(own)) {
      words = command.substring(0, command.length() - own.length());
    }
    return firstWord(words).endsWith(".jar")
        ? "java -jar " + words
        : "java -cp " + quoted(System.getProperty("java.class.path", ".")) + " " + words;
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** The option that goes on with a run, or runs what failed in it. */
  static String option(String name, RunReport report) {
    Path directory = report.directory().orElseThrow();
    return " --run-" + name + " " + quoted(directory.toString());
  }

  private static String quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/._-+:=@%,".indexOf(c) < 0) {
        return "'" + word.replace("'", "'\\''") + "'";
      }
    }
    return word;
  }
}
