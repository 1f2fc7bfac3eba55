package dev.sheaf.console.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that may stand on a command line.
 *
 * @param label how it is written, with the blanks before it
 * @param text what it means; may be empty
 * @param notes what else is to be known of it, in brackets; may be empty
 */
public record HelpEntry(String label, String text, String notes) {
  private static final Pattern COLUMNS = Pattern.compile("( *\\S+(?: \\S+)*)(?: {2,}(\\S.*))?");
  private static final Pattern NAME = Pattern.compile("(?:-\\w, )?(--)?(?:\\[no-])?([\\w-]+)");
  private static final Pattern NOTES =
      Pattern.compile(
          "^(.*?) ?(\\((?:[^()]*; )?(?:required|may be repeated|default: |secret: |env: ).*\\))$");

  static HelpEntry of(String line) {
    Matcher columns = COLUMNS.matcher(line);
    if (!columns.matches()) {
      return new HelpEntry(line, "", "");
    }
    String meaning = columns.group(2);
    return of(columns.group(1), meaning == null ? "" : meaning);
  }

  private static HelpEntry of(String label, String meaning) {
    Matcher notes = NOTES.matcher(meaning);
    return notes.matches()
        ? new HelpEntry(label, notes.group(1), notes.group(2))
        : new HelpEntry(label, meaning, "");
  }

  /** This entry with one more line of its meaning. */
  HelpEntry continued(String line) {
    return of(label, (text + " " + notes).strip().concat(" " + line).strip());
  }

  /** The option's name, or an operand's as it is written. */
  public String name() {
    Matcher name = NAME.matcher(label);
    return name.find() ? name.group(2) : label.strip();
  }

  /** Whether it is an option and not an operand. */
  public boolean isOption() {
    return label.stripLeading().startsWith("-");
  }
}
