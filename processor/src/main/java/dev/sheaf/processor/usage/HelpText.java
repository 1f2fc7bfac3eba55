package dev.sheaf.processor.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text that {@code --help} prints, laid out once and for all. */
final class HelpText {
  private final Usage usage;
  private final Map<String, List<HelpEntry>> sections = new LinkedHashMap<>();

  HelpText(Usage usage) {
    this.usage = usage;
  }

  String text() {
    collect();
    StringBuilder text = new StringBuilder();
    if (!usage.description().isEmpty()) {
      Wrapped.append(text, usage.description(), 0, 0);
      text.append('\n');
    }
    String synopsis = String.join(" ", usage.synopsis());
    Wrapped.append(text, "Usage: " + usage.command() + " " + synopsis, 0, 4);
    int column = HelpEntry.column(sections.values());
    sections.forEach(
        (title, entries) -> {
          text.append('\n');
          Wrapped.append(text, title, 0, 0);
          entries.forEach(entry -> entry.append(text, column));
        });
    return text.toString();
  }

  private void collect() {
    usage
        .sections()
        .forEach(
            (title, options) ->
                sections.put(title, new ArrayList<>(options.stream().map(HelpEntry::of).toList())));
    HelpEntry file = new HelpEntry("  @FILE", "Take arguments from a file");
    sections.computeIfAbsent(Section.RUN.title(), title -> new ArrayList<>()).add(file);
  }
}
