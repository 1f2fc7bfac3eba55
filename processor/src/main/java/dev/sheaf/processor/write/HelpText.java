package dev.sheaf.processor.write;

import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Branch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text that {@code --help} prints, laid out once and for all. */
final class HelpText {
  private final JobModel job;
  private final Map<String, List<HelpEntry>> sections = new LinkedHashMap<>();

  private HelpText(JobModel job) {
    this.job = job;
  }

  static String of(JobModel job) {
    return new HelpText(job).text();
  }

  private String text() {
    collect();
    StringBuilder text = new StringBuilder();
    if (!job.description().isEmpty()) {
      Wrapped.append(text, job.description(), 0, 0);
      text.append('\n');
    }
    Wrapped.append(text, usage(), 0, 4);
    int column = HelpEntry.column(sections.values());
    sections.forEach(
        (title, entries) -> {
          text.append('\n').append(title).append('\n');
          entries.forEach(entry -> entry.append(text, column));
        });
    return text.toString();
  }

  private void collect() {
    for (ParameterModel each : job.parameters().all()) {
      if (each.settings().positional()) {
        section("Operands:").add(HelpEntry.ofOperand(each));
      }
    }
    for (ParameterModel each : job.parameters().all()) {
      if (!each.settings().positional()) {
        section(title(each.within())).add(HelpEntry.ofOption(each));
      }
    }
    section("Run options:").addAll(RunOptionsHelp.entries(ownNames()));
  }

  private Set<String> ownNames() {
    return job.parameters().all().stream().map(ParameterModel::option).collect(Collectors.toSet());
  }

  private List<HelpEntry> section(String title) {
    return sections.computeIfAbsent(title, key -> new ArrayList<>());
  }

  private static String title(@Nullable Branch within) {
    if (within == null) {
      return "Options:";
    }
    return "With --" + within.choice() + " " + within.label() + ":";
  }

  private String usage() {
    StringBuilder usage = new StringBuilder("Usage: ").append(job.settings().name());
    for (ParameterModel each : job.parameters().all()) {
      if (each.required() && each.within() == null && !each.settings().positional()) {
        usage.append(" --").append(each.option()).append(' ').append(HelpEntry.value(each));
      }
    }
    usage.append(" [OPTIONS]");
    for (ParameterModel each : job.parameters().all()) {
      if (each.settings().positional() && each.within() == null) {
        usage.append(' ').append(HelpEntry.operand(each));
      }
    }
    return usage.toString();
  }
}
