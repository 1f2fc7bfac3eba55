package dev.sheaf.console.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code --help} says, taken apart again.
 *
 * @param parts paragraphs, each under an empty title, and sections of entries, in the order of the
 *     text
 */
public record HelpText(List<Part> parts) {
  /** What begins the line that shows how to call the command. */
  public static final String USAGE = "Usage: ";

  private static final Pattern CONTINUATION = Pattern.compile(" {8,}\\S.*");

  /**
   * A paragraph, or a section of entries.
   *
   * @param text the paragraph, or the section's title
   * @param entries what stands in the section; empty for a paragraph
   */
  public record Part(String text, List<HelpEntry> entries) {
    boolean isSection() {
      return text.endsWith(":") && !text.startsWith(USAGE);
    }
  }

  /** Takes {@code help} apart. */
  public static HelpText of(String help) {
    List<Part> parts = new ArrayList<>();
    boolean begun = false;
    for (String line : help.lines().toList()) {
      boolean indented = line.startsWith(" ");
      Part last = begun ? parts.get(parts.size() - 1) : null;
      if (line.isEmpty()) {
        begun = false;
      } else if (last == null) {
        parts.add(new Part(line, new ArrayList<>()));
        begun = true;
      } else if (last.isSection() && indented) {
        add(line, last.entries());
      } else {
        parts.set(parts.size() - 1, new Part(last.text() + " " + line.strip(), last.entries()));
      }
    }
    return new HelpText(List.copyOf(parts));
  }

  private static void add(String line, List<HelpEntry> entries) {
    int last = entries.size() - 1;
    if (last >= 0 && CONTINUATION.matcher(line).matches()) {
      entries.set(last, entries.get(last).continued(line.strip()));
    } else {
      entries.add(HelpEntry.of(line));
    }
  }

  /** What the command does; empty if nothing is said of it. */
  public String description() {
    String first = parts.isEmpty() ? "" : parts.get(0).text();
    return first.startsWith(USAGE) ? "" : first;
  }
}
