package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Branch;
import dev.sheaf.processor.usage.UsageOption.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that people are told of one command.
 *
 * @param command its name
 * @param service the qualified name of its service
 * @param description what it does; empty for none
 * @param own the job's own options and operands
 * @param run the options that every command has
 */
public record Usage(
    String command,
    String service,
    String description,
    List<UsageOption> own,
    List<UsageOption> run) {

  /** What there is to tell of {@code job}. */
  public static Usage of(JobModel job) {
    List<ParameterModel> parameters = job.parameters().all();
    Set<String> taken = parameters.stream().map(ParameterModel::option).collect(Collectors.toSet());
    return new Usage(
        job.settings().name(),
        job.names().service().canonicalName(),
        job.description(),
        parameters.stream().map(UsageOption::of).toList(),
        RunOption.all(taken));
  }

  /** The name of the function by which shells complete it. */
  public String function() {
    return ShellText.function(service);
  }

  /** The text that {@code --help} prints. */
  public String help() {
    return new HelpText(this).text();
  }

  /** The page of the manual. */
  public String manual() {
    return new ManPage(this).text();
  }

  /** What may or must follow the command's name. */
  List<String> synopsis() {
    List<String> synopsis = new ArrayList<>();
    for (UsageOption each : options()) {
      if (each.is(Trait.REQUIRED) && each.within() == null) {
        synopsis.add("--" + each.name() + " " + each.placeholder());
      }
    }
    synopsis.add("[OPTIONS]");
    operands().stream()
        .filter(each -> each.within() == null)
        .forEach(each -> synopsis.add(each.asOperand()));
    return synopsis;
  }

  /** The operands, in order. */
  List<UsageOption> operands() {
    return own.stream().filter(each -> each.is(Trait.OPERAND)).toList();
  }

  /** The options of the job, without its operands. */
  List<UsageOption> options() {
    return own.stream().filter(each -> !each.is(Trait.OPERAND)).toList();
  }

  /** Operands, options and run options by the titles under which they are shown. */
  Map<String, List<UsageOption>> sections() {
    Map<String, List<UsageOption>> sections = new LinkedHashMap<>();
    sections.put(Section.OPERANDS.title(), new ArrayList<>());
    sections.put(Section.OPTIONS.title(), new ArrayList<>());
    for (UsageOption each : all()) {
      sections.computeIfAbsent(each.section().title(), title -> new ArrayList<>()).add(each);
    }
    sections.values().removeIf(List::isEmpty);
    return sections;
  }

  /** All options and operands. */
  List<UsageOption> all() {
    return Stream.concat(own.stream(), run.stream()).toList();
  }

  /** {@code options} by the branch of a choice that they belong to. */
  static Map<@Nullable Branch, List<UsageOption>> byBranch(List<UsageOption> options) {
    Map<@Nullable Branch, List<UsageOption>> branches = new LinkedHashMap<>();
    for (UsageOption each : options) {
      branches.computeIfAbsent(each.within(), within -> new ArrayList<>()).add(each);
    }
    return branches;
  }

  /** The names of the job's parameters, each as {@code -p} wants it. */
  List<String> assignments() {
    return own.stream().map(each -> each.name() + "=").distinct().toList();
  }

  /** The name of the option for the directory in which runs stand. */
  String outputOption() {
    return run.stream()
        .map(UsageOption::name)
        .filter(each -> each.endsWith("output-dir"))
        .findFirst()
        .orElseThrow();
  }
}
