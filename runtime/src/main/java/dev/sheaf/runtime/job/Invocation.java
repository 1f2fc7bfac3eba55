package dev.sheaf.runtime.job;

import java.nio.file.Path;

/** The command line that started this program, to be shown with other arguments. */
final class Invocation {
  private final String[] args;
  private final CommandLine<?> line;

  /**
   * What this program was called by.
   *
   * @param args the program's own arguments
   * @param line the same, read
   */
  Invocation(String[] args, CommandLine<?> line) {
    this.args = args;
    this.line = line;
  }

  /** The command that runs the program again on a run's directory. */
  String with(String option, Path directory) {
    return prefix() + " " + line.spelling(option) + " " + quoted(directory.toString());
  }

  /** The words before the program's own arguments, as they would be typed. */
  private String prefix() {
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

  /** The word as a shell takes it. */
  static String quoted(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/._-+:=@%,".indexOf(c) < 0) {
        return "'" + word.replace("'", "'\\''") + "'";
      }
    }
    return word;
  }
}
