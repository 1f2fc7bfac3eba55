package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line that has been read: either what to run, or that all is said already.
 *
 * @param exitCode the exit code of a program that has nothing to run; -1 where there is a run
 * @param parameters the job's parameters; null if there is nothing to run
 * @param arguments the parameters as they are recorded
 * @param options how to run; null if there is nothing to run
 * @param progress whether to say how far the run is
 * @param <P> the generated parameters type
 */
record CommandLine<P>(
    int exitCode,
    @Nullable P parameters,
    List<Argument> arguments,
    @Nullable RunOptions options,
    boolean progress) {

  /** Reads {@code args}, and prints what was asked for or what is wrong. */
  static <P> CommandLine<P> read(Command<P, ?, ?> command, String[] args) {
    Arguments arguments = new Arguments(command);
    command.declare(arguments);
    RunArguments.declare(arguments);
    arguments.parse(args);
    if (arguments.given("run-help")) {
      return said(command.help(), 0);
    }
    if (arguments.given("run-version")) {
      return said(Versions.of(command.settings().name()), 0);
    }
    if (arguments.given("run-explain")) {
      return said(command.explain(), 0);
    }
    recall(command, arguments);
    List<String> problems = arguments.settle();
    if (problems.isEmpty()) {
      RunArguments.check(command, arguments, problems);
    }
    return problems.isEmpty() ? read(command, arguments) : wrong(command, problems);
  }

  /** Takes the parameters of the run that is resumed, but for those that are given anew. */
  private static void recall(Command<?, ?, ?> command, Arguments arguments) {
    if (arguments.mentions("run-resume")) {
      Earlier.recall("resume", command, arguments);
    } else if (arguments.mentions("run-retry-failed")) {
      Earlier.recall("retry-failed", command, arguments);
    }
  }

  private static <P> CommandLine<P> read(Command<P, ?, ?> command, Arguments arguments) {
    P parameters;
    try {
      parameters = command.read(arguments);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      return wrong(command, List.of(refused(e)));
    }
    if (arguments.given("run-dry-run")) {
      return said(DryRun.describe(command.settings().name(), arguments.own()), 0);
    }
    boolean progress = !"none".equals(arguments.get("run-progress"));
    return new CommandLine<>(
        -1, parameters, recorded(arguments), RunArguments.read(arguments), progress);
  }

  private static <P> CommandLine<P> said(String text, int exitCode) {
    System.out.print(text);
    System.out.flush();
    return new CommandLine<>(exitCode, null, List.of(), null, false);
  }

  private static <P> CommandLine<P> wrong(Command<P, ?, ?> command, List<String> problems) {
    System.err.print(complaint(command.settings().name(), problems));
    return new CommandLine<>(2, null, List.of(), null, false);
  }

  /** All problems, and how to get help. */
  private static String complaint(String command, List<String> problems) {
    StringBuilder text = new StringBuilder();
    if (problems.size() == 1) {
      text.append(command).append(": ").append(problems.get(0)).append('\n');
    } else {
      text.append(command).append(": ").append(problems.size());
      text.append(" things are wrong with the command line\n");
      for (String problem : problems) {
        text.append("  ").append(problem).append('\n');
      }
    }
    return text.append("See all options with ").append(command).append(" --help\n").toString();
  }

  /** Says that the constructor of a group or a choice refused its values. */
  private static String refused(Throwable cause) {
    String message = cause.getMessage();
    boolean telling = message != null && !message.isBlank();
    return "these values do not go together: " + (telling ? message : cause.toString());
  }

  private static List<Argument> recorded(Arguments arguments) {
    List<Argument> recorded = new ArrayList<>();
    for (Option option : arguments.own()) {
      if (!option.texts().isEmpty()) {
        recorded.add(
            new Argument(option.name(), option.texts(), option.collection(), option.origin()));
      }
    }
    return recorded;
  }
}
