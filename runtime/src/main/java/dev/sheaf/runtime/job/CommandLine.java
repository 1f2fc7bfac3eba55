package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Option;
import dev.sheaf.runtime.record.RecordException;
import dev.sheaf.runtime.record.RecordedRun;
import dev.sheaf.runtime.record.RunDirectories;
import dev.sheaf.runtime.run.Threads;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line of a program: its command's own options and those of the run. It comes to a run,
 * or all is said once it is read.
 *
 * @param <P> the generated parameters type
 */
final class CommandLine<P> extends Arguments {
  private final Command<P, ?, ?> command;
  private @Nullable P parameters;
  private int exitCode;

  CommandLine(Command<P, ?, ?> command) {
    this.command = command;
    command.declare(this);
    RunArguments.declare(this);
  }

  @Override
  protected @Nullable Object convert(boolean own, int number, String text) throws Throwable {
    return own ? command.convert(number, text) : RunArguments.convert(number, text);
  }

  /** Reads {@code args}, does what they ask for, and ends the JVM. */
  void launch(String[] args) throws Throwable {
    List<String> wrong = parse(args);
    if (wrong.isEmpty() && RunArguments.wantsPage(this)) {
      launchFromPage(args);
    } else {
      start(args, null);
    }
  }

  /** Has a person fill in what {@code args} leave open, and goes on with that. */
  private void launchFromPage(String[] args) throws Throwable {
    Session.capture();
    Console console = Session.find();
    if (console == null) {
      complain(List.of("--ui: nothing here shows a page; put sheaf-console on the class path"));
      leave();
      return;
    }
    String[] filled;
    try {
      filled = console.ask(command, args);
    } catch (IOException e) {
      String port = text("run-ui");
      System.err.println(
          command.name() + ": --ui " + port + ": nothing can listen there: " + e.getMessage());
      exitCode = 3;
      leave();
      return;
    }
    CommandLine<P> line = new CommandLine<>(command);
    line.parse(filled);
    line.start(args, console);
  }

  private void start(String[] args, @Nullable Console console) throws Throwable {
    say();
    if (parameters == null) {
      leave();
    } else {
      end(Program.run(command, parameters, this, args, console));
    }
  }

  /**
   * Ends a JVM in which a job has run. One that has nothing else to do ends by itself when its last
   * thread returns, without the logger that an exit loads on JDK 21 and later.
   */
  private static void end(int exitCode) {
    if (exitCode != 0 || Threads.othersKeepRunning()) {
      System.exit(exitCode);
    }
  }

  /**
   * Ends a JVM in which nothing of the job has run. An exit in good order would first load a logger
   * on JDK 21 and later, which takes as long as all the rest.
   */
  private void leave() {
    System.out.flush();
    System.err.flush();
    if (exitCode != 0) {
      Runtime.getRuntime().halt(exitCode);
    }
  }

  /** Reads {@code args}, and prints what was asked for or what is wrong. */
  void read(String[] args) {
    parse(args);
    say();
  }

  private String version() {
    @Nullable String version = CommandLine.class.getPackage().getImplementationVersion();
    String sheaf = version == null ? "development version" : version;
    return command.name() + " (Sheaf " + sheaf + ", Java " + Runtime.version().feature() + ")\n";
  }

  private void say() {
    String shell = text("run-completion");
    if (given("run-help")) {
      Services.help(command.help());
    } else if (given("run-version")) {
      System.out.print(version());
    } else if (given("run-explain")) {
      System.out.print(command.explain());
    } else if (shell != null && Completion.knows(shell)) {
      System.out.print(command.completion().script(shell));
    } else {
      List<String> problems = problems();
      if (!problems.isEmpty()) {
        complain(problems);
      }
    }
  }

  /** Makes the parameters out of what was given; returns what is wrong with it. */
  List<String> problems() {
    recall();
    List<String> problems = settle();
    RunArguments.check(command, this, problems);
    if (problems.isEmpty()) {
      readParameters(problems);
    }
    return problems;
  }

  /** Takes the parameters of the run that is resumed, but for those that are given anew. */
  private void recall() {
    String option = text("run-resume") != null ? "resume" : "retry-failed";
    String run = text("run-".concat(option));
    if (run == null) {
      return;
    }
    String directory = text("run-output-dir");
    File output = new File(directory == null ? "sheaf-runs" : directory);
    try {
      File found = RunDirectories.find(output, run, command.name());
      recall(RecordedRun.read(found).arguments());
    } catch (RecordException e) {
      unread(spelling(option) + " " + run + ": " + e.getMessage());
    }
  }

  private void readParameters(List<String> problems) {
    P read;
    try {
      read = command.read(this);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      problems.add(refused(e));
      return;
    }
    if (given("run-dry-run")) {
      System.out.print(described(command.name(), own()));
    } else {
      parameters = read;
    }
  }

  /** Says that the constructor of a group or a choice refused its values. */
  private static String refused(Throwable cause) {
    String message = cause.getMessage();
    boolean telling = message != null && !message.isBlank();
    return "these values do not go together: " + (telling ? message : cause.toString());
  }

  /** Tells all problems, and how to get help. */
  private void complain(List<String> problems) {
    String name = command.name();
    StringBuilder text = new StringBuilder(name).append(": ");
    if (problems.size() == 1) {
      text.append(problems.get(0)).append('\n');
    } else {
      text.append(problems.size()).append(" things are wrong with the command line\n");
      for (String problem : problems) {
        text.append("  ").append(problem).append('\n');
      }
    }
    System.err.print(text.append("See all options with ").append(name).append(" --help\n"));
    exitCode = 2;
  }

  /** The exit code if nothing is to be run. */
  int exitCode() {
    return exitCode;
  }

  /** How to run. */
  RunOptions options() {
    return RunArguments.read(this);
  }

  /** How to say how far the run is; where errors alone are to be said, not at all. */
  String progress() {
    String wanted = get("run-progress");
    return wanted.equals("auto") && logLevel().equals("error") ? "none" : wanted;
  }

  /** The least level of log lines to be shown. */
  String logLevel() {
    return RunArguments.logLevel(this);
  }

  /** The command's parameters as they are recorded. */
  List<Argument> recorded() {
    List<Argument> recorded = new ArrayList<>();
    for (Option option : own()) {
      if (!option.texts().isEmpty()) {
        recorded.add(
            new Argument(
                option.name(),
                option.texts(),
                option.collection(),
                Argument.Origin.of(option.origin())));
      }
    }
    return recorded;
  }

  /** What {@code --dry-run} prints: every parameter, its value, and where that comes from. */
  private static String described(String command, List<Option> options) {
    if (options.isEmpty()) {
      return command + " has no parameters.\n";
    }
    int nameWidth = 0;
    int valueWidth = 0;
    for (Option option : options) {
      nameWidth = Math.max(nameWidth, option.name().length());
      valueWidth = Math.max(valueWidth, Math.min(40, value(option).length()));
    }
    StringBuilder text = new StringBuilder(command).append(" would run with\n");
    for (Option option : options) {
      text.append("  ");
      pad(text, option.name(), nameWidth).append("  ");
      pad(text, value(option), valueWidth).append("  ").append(option.origin()).append('\n');
    }
    return text.toString();
  }

  private static String value(Option option) {
    return option.texts().isEmpty() ? "(none)" : String.join(", ", option.texts());
  }

  private static StringBuilder pad(StringBuilder text, String word, int width) {
    return text.append(word).append(" ".repeat(Math.max(0, width - word.length())));
  }
}
