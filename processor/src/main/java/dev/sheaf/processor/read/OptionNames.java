package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.ParameterMessage;
import java.util.Optional;
import java.util.Set;

/** The rules for names of options. */
final class OptionNames {
  private static final Set<String> RESERVED = Set.of("help", "version", "param");
  private static final Set<String> RUN_OPTIONS =
      Set.of(
          "output-dir",
          "concurrency",
          "chunk",
          "rate",
          "timeout",
          "retries",
          "backoff",
          "limit",
          "max-failures",
          "results",
          "resume",
          "retry-failed",
          "dry-run",
          "explain",
          "progress",
          "log-level",
          "verbose",
          "quiet",
          "completion",
          "help",
          "version");

  private OptionNames() {}

  /** What is wrong with a name as written, and the option's name made of it. */
  static Optional<ParameterMessage> problem(String written, String option) {
    if (!wellFormed(written.replace('_', '-').replace('$', '-'), written)) {
      return Optional.of(ParameterMessage.BAD_NAME);
    }
    if (RESERVED.contains(option)) {
      return Optional.of(ParameterMessage.RESERVED_NAME);
    }
    return option.startsWith("run-") && RUN_OPTIONS.contains(option.substring(4))
        ? Optional.of(ParameterMessage.RUN_PREFIX)
        : Optional.empty();
  }

  /** Underscores and dollars at the ends of Java names are dropped; hyphens there are a mistake. */
  private static boolean wellFormed(String name, String written) {
    boolean any = false;
    for (int i = 0; i < name.length(); i++) {
      boolean letter = Character.isLetterOrDigit(name.charAt(i));
      any |= letter;
      if (!letter && name.charAt(i) != '-') {
        return false;
      }
    }
    return any && !written.startsWith("-") && !written.endsWith("-") && !written.contains("--");
  }
}
