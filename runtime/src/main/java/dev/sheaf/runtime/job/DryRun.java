package dev.sheaf.runtime.job;

import dev.sheaf.runtime.cli.Option;
import java.util.List;

/** What {@code --dry-run} prints: every parameter, its value, and where that comes from. */
final class DryRun {
  private DryRun() {}

  static String describe(String command, List<Option> options) {
    if (options.isEmpty()) {
      return command + " has no parameters.\n";
    }
    int nameWidth = 0;
    int valueWidth = 0;
    for (Option option : options) {
      nameWidth = Math.max(nameWidth, option.name().length());
      valueWidth = Math.max(valueWidth, Math.min(40, value(option).length()));
    }
    StringBuilder text = new StringBuilder(command).append(" would run with\n");
    for (Option option : options) {
      text.append("  ");
      pad(text, option.name(), nameWidth).append("  ");
      pad(text, value(option), valueWidth).append("  ").append(option.origin()).append('\n');
    }
    return text.toString();
  }

  private static String value(Option option) {
    return option.texts().isEmpty() ? "(none)" : String.join(", ", option.texts());
  }

  private static StringBuilder pad(StringBuilder text, String word, int width) {
    return text.append(word).append(" ".repeat(Math.max(0, width - word.length())));
  }
}
