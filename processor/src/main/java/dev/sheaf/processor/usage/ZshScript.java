package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.ParameterModel.Branch;
import dev.sheaf.processor.usage.UsageOption.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the function that completes a command in zsh. */
final class ZshScript {
  private final Usage usage;
  private final StringBuilder text = new StringBuilder();

  ZshScript(Usage usage) {
    this.usage = usage;
  }

  String text() {
    line("# Completes " + usage.command() + ".");
    line(usage.function() + "() {");
    line("  local -a own run");
    Usage.byBranch(usage.options()).forEach(this::own);
    own(null, usage.run().stream().filter(UsageOption::isLonger).toList());
    line("  run=(");
    usage.run().stream().filter(each -> !each.isLonger()).forEach(this::specify);
    line("  )");
    line("  [[ \"$words\" == *--run-* ]] && run=(\"${run[@]/#--/--run-}\")");
    line("  _arguments -s -S : \"${own[@]}\" \"${run[@]}\"" + operands());
    line("}");
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void own(@Nullable Branch within, List<UsageOption> options) {
    if (options.isEmpty()) {
      return;
    }
    line("  " + condition(within) + "own+=(");
    options.forEach(this::specify);
    line("  )");
  }

  private static String condition(@Nullable Branch within) {
    return within == null
        ? ""
        : condition(within.outer())
            + ("_sheaf_may " + within.choice() + " " + within.label() + " && ");
  }

  private void specify(UsageOption option) {
    String repeated = option.is(Trait.REPEATED) || option.takes() == Takes.ASSIGNMENT ? "*" : "";
    String told = "[" + escaped(option.described()) + "]" + value(option);
    if (!option.letter().isEmpty()) {
      String plus = option.takes() == Takes.NOTHING ? "" : "+";
      specification(repeated + "-" + option.letter() + plus + told);
    }
    for (String each : option.longSpellings()) {
      String equals = option.takes() == Takes.NOTHING ? "" : "=";
      specification(repeated + each + equals + told);
    }
    if (option.is(Trait.SECRET)) {
      specification("--" + option.name() + "-file=[A file that holds it]:FILE:_files");
    }
  }

  private void specification(String specification) {
    line("    " + ShellText.quoted(specification));
  }

  private String operands() {
    StringBuilder operands = new StringBuilder();
    int number = 1;
    for (UsageOption each : usage.operands()) {
      String place = each.is(Trait.REPEATED) ? "*" : Integer.toString(number++);
      operands.append(' ').append(ShellText.quoted(place + value(each)));
    }
    return operands.toString();
  }

  private String value(UsageOption option) {
    return option.takes() == Takes.NOTHING
        ? ""
        : ":" + escaped(label(option)) + ":" + action(option);
  }

  private static String label(UsageOption option) {
    return option.words().isEmpty() ? option.placeholder() : option.name();
  }

  private String action(UsageOption option) {
    return switch (option.takes()) {
      case NOTHING, TEXT -> " ";
      case WORDS -> "(" + String.join(" ", option.words()) + ")";
      case FILE -> "_files";
      case DIRECTORY -> "_files -/";
      case RUN -> "_sheaf_runs";
      case ASSIGNMENT -> " _sheaf_names " + String.join(" ", usage.assignments()).replace("=", "");
    };
  }

  /** Escapes what delimits the parts of a specification. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\\\[\\]:$`]", "\\\\$0");
  }
}
