package dev.sheaf.processor.usage;

import dev.sheaf.processor.usage.UsageOption.Trait;
import java.util.List;
import java.util.Locale;

/** Writes the page of the manual, in the macros of {@code man}. */
final class ManPage {
  private static final String REST =
      """
      .TP
      .I @FILE
      Take arguments from a file: one a line, or quoted as in a shell.
      .SH EXIT STATUS
      .TP
      .B 0
      Every item is done.
      .TP
      .B 1
      Some items failed.
      .TP
      .B 2
      The command line is wrong.
      .TP
      .B 3
      The run could not start, or was broken off.
      .TP
      .BR 130 ", " 143
      It was stopped by Ctrl\\-C, or by SIGTERM.
      .SH FILES
      .TP
      .I sheaf\\-runs/START\\-NAME/
      The directory of a run:
      .I run.json
      says how it went,
      .I run.log
      what was printed;
      .I results.jsonl
      and
      .I failed.jsonl
      have a line for each item.
      """;

  private final Usage usage;
  private final StringBuilder text = new StringBuilder();

  ManPage(Usage usage) {
    this.usage = usage;
  }

  String text() {
    String name = escaped(usage.command());
    line(".TH \"" + name.toUpperCase(Locale.ROOT) + "\" 1 \"\" \"\" \"User Commands\"");
    line(".SH NAME");
    line(name + " \\- " + escaped(summary()));
    line(".SH SYNOPSIS");
    line(".B " + name);
    usage.synopsis().forEach(each -> line(escaped(each)));
    if (!usage.description().isEmpty()) {
      line(".SH DESCRIPTION");
      line(escaped(usage.description()));
    }
    usage.sections().forEach(this::section);
    return text.append(REST).toString();
  }

  private String summary() {
    String description = usage.description();
    int end = description.indexOf(". ");
    String first = end < 0 ? description : description.substring(0, end);
    return first.isEmpty() ? "a batch job" : first.replaceFirst("\\.$", "");
  }

  private void section(String title, List<UsageOption> options) {
    line(".SH \"" + escaped(title.replaceFirst(":$", "")).toUpperCase(Locale.ROOT) + "\"");
    for (UsageOption each : options) {
      line(".TP");
      line(each.is(Trait.OPERAND) ? bold(each.asOperand()) : spellings(each));
      line(each.described().isEmpty() ? "\\&" : escaped(each.described()));
    }
  }

  private static String spellings(UsageOption option) {
    String letter = option.letter().isEmpty() ? "" : bold("-" + option.letter()) + ", ";
    String value = escaped(option.placeholder());
    return letter
        + bold(String.join(", ", option.longSpellings()))
        + (value.isEmpty() ? "" : " \\fI" + value + "\\fR");
  }

  private static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  /** A text in which nothing is taken for a request or an escape. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
