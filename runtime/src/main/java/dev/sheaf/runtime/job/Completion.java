package dev.sheaf.runtime.job;

/**
 * What shells need to complete the words after a command. Generated; loaded only when it is asked
 * for.
 */
public abstract class Completion {
  /** What names a shell, as it reads after "expected". */
  static final String EXPECTED = "bash, zsh or fish, also with a command's name as in bash=NAME";

  private final String command;
  private final String function;
  private final Completion[] services;

  /**
   * The completion of a service, or of a program of several.
   *
   * @param command the service's name; empty for a program of several
   * @param function the shell function that completes its words
   * @param services those of the program; none for a service
   */
  protected Completion(String command, String function, Completion... services) {
    this.command = command;
    this.function = function;
    this.services = services;
  }

  /** The functions that {@code shell} needs. */
  protected abstract String text(String shell);

  /** Whether {@code wanted} names a shell, and a command behind it or none. */
  static boolean knows(String wanted) {
    int equals = wanted.indexOf('=');
    String shell = equals < 0 ? wanted : wanted.substring(0, equals);
    return (shell.equals("bash") || shell.equals("zsh") || shell.equals("fish"))
        && equals != wanted.length() - 1;
  }

  /**
   * The script to be sourced; without a command in {@code wanted} it completes each service by its
   * own name.
   *
   * @param wanted {@code SHELL} or {@code SHELL=COMMAND}
   */
  final String script(String wanted) {
    int equals = wanted.indexOf('=');
    String shell = equals < 0 ? wanted : wanted.substring(0, equals);
    String name = equals < 0 ? command : wanted.substring(equals + 1);
    if (!name.isEmpty()) {
      return script(shell, Invocation.quoted(name));
    }
    StringBuilder all = new StringBuilder();
    for (Completion service : services) {
      all.append(service.script(shell));
    }
    return all.toString();
  }

  private String script(String shell, String name) {
    String functions = functions(shell, name);
    return switch (shell) {
      case "bash" -> functions + "complete -F " + function + " -- " + name + "\n";
      case "zsh" ->
          "#compdef "
              + name
              + "\n"
              + functions
              + "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n  "
              + function
              + " \"$@\"\nelse\n  compdef "
              + function
              + " "
              + name
              + "\nfi\n";
      default -> functions;
    };
  }

  private String functions(String shell, String name) {
    boolean fish = shell.equals("fish");
    StringBuilder text = new StringBuilder();
    text.append(fish ? "set -l sheaf -c " + name + "\n" : "").append(text(shell));
    for (Completion service : services) {
      String first = " -n '__sheaf_service " + service.command + "'\n";
      text.append(fish ? "set -l sheaf -c " + name + first : "").append(service.text(shell));
    }
    return text.toString();
  }
}
