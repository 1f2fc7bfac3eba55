package dev.sheaf.console.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --help} says, taken apart again: the only place where a program keeps the texts of
 * its options, since all else would cost each start something.
 */
final class HelpTexts {
  private static final Pattern ENTRY =
      Pattern.compile(
          " {2,6}(?:-\\w, )?(--)?(?:\\[no-\\])?([\\w-]+)(?:\\.{3})?(?: \\S+)*?(?: {2,}(\\S.*))?");
  private static final Pattern MORE = Pattern.compile(" {8,}(\\S.*)");
  private static final Pattern NOTES =
      Pattern.compile(
          " ?\\((?:[^()]*; )?(?:required|may be repeated|default: |secret: |env: ).*\\)$");

  private final String description;
  private final Map<String, String> texts = new HashMap<>();
  private String section = "";
  private @Nullable String entry;

  HelpTexts(String help) {
    int usage = help.indexOf("Usage: ");
    description = help.substring(0, Math.max(0, usage)).strip();
    help.substring(Math.max(0, usage)).lines().forEach(this::line);
  }

  private void line(String line) {
    Matcher more = MORE.matcher(line);
    if (line.endsWith(":") && !line.startsWith(" ")) {
      section = branch(line);
      entry = null;
    } else if (entry != null && more.matches()) {
      texts.merge(entry, more.group(1), (first, rest) -> (first + " " + rest).strip());
    } else {
      entry(line);
    }
  }

  /**
   * {@code config prod} for the section of what counts with {@code --config prod}; else nothing.
   */
  private static String branch(String title) {
    return title.startsWith("With --") ? title.substring(7, title.length() - 1) : "";
  }

  private void entry(String line) {
    Matcher matcher = ENTRY.matcher(line);
    if (matcher.matches()) {
      String name = matcher.group(2);
      String key = matcher.group(1) == null ? name.toLowerCase(Locale.ROOT) : name;
      entry = section + "/" + key;
      texts.put(entry, matcher.group(3) == null ? "" : matcher.group(3));
    }
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
    String text = texts.getOrDefault(branch + "/" + name, "");
    return NOTES.matcher(text).replaceFirst("").strip();
  }
}
