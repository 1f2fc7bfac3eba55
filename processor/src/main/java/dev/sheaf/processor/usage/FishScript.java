package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.ParameterModel.Branch;
import dev.sheaf.processor.usage.UsageOption.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines that complete a command in fish. The variable {@code sheaf} holds what tells
 * {@code complete} the command.
 */
final class FishScript {
  private final Usage usage;
  private final StringBuilder text = new StringBuilder();

  FishScript(Usage usage) {
    this.usage = usage;
  }

  String text() {
    line("# Completes " + usage.command() + ".");
    if (usage.operands().stream().noneMatch(each -> each.takes() == Takes.FILE)) {
      line("complete $sheaf -f");
    }
    usage.operands().stream().filter(each -> !each.words().isEmpty()).forEach(this::operand);
    Usage.byBranch(usage.options()).forEach(this::own);
    line("for run in '' run-");
    usage.run().stream().filter(each -> !each.isLonger()).forEach(this::run);
    line("end");
    usage.run().stream().filter(UsageOption::isLonger).forEach(each -> option("", each));
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void operand(UsageOption operand) {
    line("complete $sheaf -a '" + String.join(" ", operand.words()) + "'");
  }

  private void own(@Nullable Branch within, List<UsageOption> options) {
    options.forEach(each -> option(condition(within), each));
  }

  private static String condition(@Nullable Branch within) {
    return within == null ? "" : " -n '" + taken(within) + "'";
  }

  private static String taken(Branch within) {
    Branch outer = within.outer();
    String may = "__sheaf_may " + within.choice() + " " + within.label();
    return outer == null ? may : taken(outer) + "; and " + may;
  }

  private void option(String condition, UsageOption option) {
    for (String each : option.longSpellings()) {
      complete(condition, each.substring(2), option);
    }
    if (option.is(Trait.SECRET)) {
      line("complete $sheaf" + condition + " -l " + option.name() + "-file -r -F");
    }
  }

  private void run(UsageOption option) {
    text.append("    ");
    complete(" -n \"__sheaf_form '$run'\"", "$run'" + option.name() + "'", option);
  }

  private void complete(String condition, String name, UsageOption option) {
    String letter = option.letter().isEmpty() ? "" : " -s " + option.letter();
    String told = option.described();
    String description = told.isEmpty() ? "" : " -d " + ShellText.quotedInFish(told);
    line("complete $sheaf" + condition + letter + " -l " + name + value(option) + description);
  }

  private String value(UsageOption option) {
    return switch (option.takes()) {
      case NOTHING -> "";
      case TEXT -> " -x";
      case WORDS -> " -x -a '" + String.join(" ", option.words()) + "'";
      case FILE -> " -r -F";
      case DIRECTORY -> " -x -a '(__fish_complete_directories (commandline -ct))'";
      case RUN -> " -x -a '(__sheaf_runs)'";
      case ASSIGNMENT -> " -x -a '" + String.join(" ", usage.assignments()) + "'";
    };
  }
}
