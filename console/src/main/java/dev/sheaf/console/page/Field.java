package dev.sheaf.console.page;

import dev.sheaf.runtime.cli.Option;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * One option as a field of the form.
 *
 * @param option the option
 * @param name what the browser sends its values by; other than all other fields' names but for
 *     those of the same option in another branch
 * @param spelling what precedes its value on a command line, without blanks between
 */
record Field(Option option, String name, String spelling) {

  /**
   * The field of {@code option}. Operands go by name, so that each of them may be left out.
   *
   * @param taken whether an option of the command's own has the name of this common one
   */
  static Field of(Option option, boolean taken) {
    String name = option.isOwn() ? option.name() : "run-" + option.name();
    String hyphens = option.isOperand() ? "-p" : "--";
    return new Field(option, name, hyphens + (taken ? name : option.name()) + "=");
  }

  /** Writes all that the page must know to lay it out; never the value of a secret. */
  void describe(HelpTexts help, JsonOutput out) throws IOException {
    out.beginObject();
    Json.string(out, "name", name);
    Json.string(out, "label", option.name());
    Json.string(out, "kind", kind());
    Json.string(out, "help", help.of(branch(), option.name()));
    Json.string(out, "expected", option.expected());
    Json.string(out, "variable", option.variable());
    Json.flag(out, "own", option.isOwn());
    Json.flag(out, "required", !option.isOptional() && option.presets().isEmpty());
    Json.flag(out, "given", isGiven());
    Json.strings(out, "words", option.words());
    Json.strings(out, "presets", option.presets());
    Json.strings(out, "values", isGiven() && !option.isSecret() ? option.texts() : List.of());
    Option owner = option.owner();
    Json.string(out, "owner", owner == null ? null : owner.name());
    Json.string(out, "branch", option.branch());
    out.endObject();
  }

  boolean isGiven() {
    return option.origin().equals("option");
  }

  private String branch() {
    Option owner = option.owner();
    return owner == null ? "" : owner.name() + " " + option.branch();
  }

  /** How it is filled in. */
  private String kind() {
    if (option.isFlag()) {
      return option.isOptional() ? "tristate" : "flag";
    }
    if (option.isSecret()) {
      return "secret";
    }
    if (option.collection()) {
      return "lines";
    }
    if (!option.words().isEmpty()) {
      return "words";
    }
    return kindOf(option.expected());
  }

  private static String kindOf(String expected) {
    if (expected.startsWith("a date such as")) {
      return "date";
    }
    return expected.startsWith("a whole number") && !expected.contains(" or ") ? "number" : "text";
  }

  /** Whether a message about a command line is about this option. */
  boolean isSubjectOf(String problem) {
    return begins(problem, "--" + option.name())
        || begins(problem, "--" + name)
        || begins(problem, "-p " + option.name())
        || begins(problem, "the default of --" + option.name())
        || (option.isOperand() && begins(problem, option.name().toUpperCase(Locale.ROOT)))
        || begins(problem, "environment variable " + option.variable());
  }

  private static boolean begins(String problem, String name) {
    return problem.startsWith(name)
        && problem.length() > name.length()
        && " :=".indexOf(problem.charAt(name.length())) >= 0;
  }
}
