package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.ParameterModel.Branch;
import dev.sheaf.processor.usage.UsageOption.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the function that completes a command in bash. */
final class BashScript {
  private final Usage usage;
  private final StringBuilder text = new StringBuilder();

  BashScript(Usage usage) {
    this.usage = usage;
  }

  String text() {
    line("# Completes " + usage.command() + ".");
    line(usage.function() + "() {");
    line("  local letters='" + letters() + "'");
    line("  local takes=' " + String.join(" ", taking()) + " '");
    line("  local operands=(" + operands() + ") output=" + usage.outputOption());
    line("  local given=() line=() asked= word= before= lead= quote=");
    line("  COMPREPLY=()");
    line("  _sheaf_look");
    line("  case $asked in");
    offerOptions();
    offerValues();
    line("  esac");
    line("}");
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String letters() {
    return usage.all().stream()
        .filter(each -> !each.letter().isEmpty())
        .map(each -> each.letter() + "=" + each.name())
        .collect(Collectors.joining(" "));
  }

  private List<String> taking() {
    return usage.all().stream()
        .filter(each -> each.takes() != Takes.NOTHING)
        .flatMap(each -> names(each).stream())
        .distinct()
        .toList();
  }

  private static List<String> names(UsageOption option) {
    return option.is(Trait.SECRET)
        ? List.of(option.name(), option.name() + "-file")
        : List.of(option.name());
  }

  private String operands() {
    return usage.operands().stream()
        .map(each -> each.name() + (each.is(Trait.REPEATED) ? "..." : ""))
        .collect(Collectors.joining(" "));
  }

  private void offerOptions() {
    line("    -)");
    Usage.byBranch(usage.options()).forEach(this::offer);
    offer(null, usage.run());
    List<String> longer = usage.run().stream().map(UsageOption::longerName).toList();
    line("      [[ $word == --run-* ]] && _sheaf_offer --" + String.join(" --", longer));
    line("      ;;");
  }

  private void offer(@Nullable Branch within, List<UsageOption> options) {
    List<String> words = options.stream().flatMap(each -> spellings(each).stream()).toList();
    line("      " + condition(within) + "_sheaf_offer " + String.join(" ", words));
  }

  private static List<String> spellings(UsageOption option) {
    List<String> spellings = new ArrayList<>(option.longSpellings());
    if (!option.letter().isEmpty()) {
      spellings.add(0, "-" + option.letter());
    }
    if (option.is(Trait.SECRET)) {
      spellings.add("--" + option.name() + "-file");
    }
    return spellings;
  }

  private static String condition(@Nullable Branch within) {
    return within == null
        ? ""
        : condition(within.outer())
            + ("_sheaf_may " + within.choice() + " " + within.label() + " && ");
  }

  /** Lists what each option takes, and options that take the same together. */
  private void offerValues() {
    Map<String, List<String>> bodies = new LinkedHashMap<>();
    for (UsageOption each : usage.all()) {
      String offered = offered(each);
      if (!offered.isEmpty()) {
        bodies.merge(each.name(), List.of(condition(each.within()) + offered), BashScript::joined);
      }
      if (each.is(Trait.SECRET)) {
        bodies.put(each.name() + "-file", List.of("_sheaf_files"));
      }
    }
    bodies.put("@", List.of("_sheaf_files"));
    Map<List<String>, List<String>> names = new LinkedHashMap<>();
    bodies.forEach((name, body) -> names.merge(body, List.of(name), BashScript::joined));
    names.forEach(this::branch);
  }

  private static List<String> joined(List<String> a, List<String> b) {
    List<String> joined = new ArrayList<>(a);
    joined.addAll(b);
    return joined;
  }

  private void branch(List<String> body, List<String> names) {
    line("    " + String.join(" | ", names) + ")");
    body.forEach(each -> line("      " + each));
    line("      ;;");
  }

  private String offered(UsageOption option) {
    return switch (option.takes()) {
      case NOTHING -> option.is(Trait.NEGATABLE) ? "_sheaf_offer true false" : "";
      case TEXT -> "";
      case WORDS -> "_sheaf_offer " + String.join(" ", option.words());
      case FILE -> "_sheaf_files";
      case DIRECTORY -> "_sheaf_files -d";
      case RUN -> "_sheaf_runs";
      case ASSIGNMENT -> "_sheaf_offer " + String.join(" ", usage.assignments());
    };
  }
}
