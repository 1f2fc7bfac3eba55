package dev.sheaf.console.page;

import dev.sheaf.console.help.HelpEntry;
import dev.sheaf.console.help.HelpText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What help says of each option, for the fields of a form. */
final class HelpTexts {
  private final String description;
  private final Map<String, String> texts = new HashMap<>();

  HelpTexts(String help) {
    HelpText taken = HelpText.of(help);
    description = taken.description();
    for (HelpText.Part part : taken.parts()) {
      String branch = branch(part.text());
      part.entries().forEach(entry -> texts.put(branch + "/" + name(entry), entry.text()));
    }
  }

  /**
   * {@code config prod} for the section of what counts with {@code --config prod}; else nothing.
   */
  private static String branch(String title) {
    return title.startsWith("With --") ? title.substring(7, title.length() - 1) : "";
  }

  private static String name(HelpEntry entry) {
    return entry.isOption() ? entry.name() : entry.name().toLowerCase(Locale.ROOT);
  }

  /** What the job does. */
  String description() {
    return description;
  }

  /**
   * What an option means, without the notes that follow it in brackets.
   *
   * @param branch the choice and the branch that it belongs to, as {@code "config prod"}; empty for
   *     none
   * @param name the option's name
   */
  String of(String branch, String name) {
    return texts.getOrDefault(branch + "/" + name, "");
  }
}
