package dev.sheaf.runtime.job;

import dev.sheaf.runtime.MaxFailures;
import dev.sheaf.runtime.Rate;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Conversions;
import dev.sheaf.runtime.cli.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The options that every command has: how it is to be run. */
final class RunArguments {
  private static final int TEXT = 0;
  private static final int DIRECTORY = 1;
  private static final int POSITIVE = 2;
  private static final int COUNT = 3;
  private static final int LIMIT = 4;
  private static final int RATE = 5;
  private static final int DURATION = 6;
  private static final int DURATIONS = 7;
  private static final int FAILURES = 8;
  private static final int COMPLETION = 9;
  private static final int PORT = 10;

  private RunArguments() {}

  /** Declares the options, each with {@code run-} before its name too. */
  static void declare(Arguments arguments) {
    arguments.common("run-");
    value(arguments, "output-dir", DIRECTORY, "a directory").letter('d').defaults("sheaf-runs");
    value(arguments, "concurrency", POSITIVE, "a whole number from 1 up").letter('j');
    value(arguments, "chunk", POSITIVE, "a whole number from 1 up");
    value(arguments, "rate", RATE, "a number above 0 per s, m or h, such as 100/s");
    value(arguments, "timeout", DURATION, "a duration above 0, such as 30s, 5m or 1h30m");
    value(arguments, "retries", COUNT, "a whole number from 0 up");
    value(arguments, "backoff", DURATIONS, "durations with commas between, such as 1s,5s,30s");
    value(arguments, "limit", LIMIT, "a whole number from 0 up");
    value(arguments, "max-failures", FAILURES, "a whole number from 0 up, or a share up to 100%");
    value(arguments, "results", TEXT, "a file, - for standard output, or none");
    value(arguments, "resume", TEXT, "a run's directory, its name, or last");
    value(arguments, "retry-failed", TEXT, "a run's directory, its name, or last");
    arguments.choice("progress", "auto", "bar", "plain", "none").defaults("auto");
    arguments.choice("log-level", "trace", "debug", "info", "warn", "error").optional();
    arguments.flag("verbose").letter('v');
    arguments.flag("quiet").letter('q');
    value(arguments, "ui", PORT, "a port from 0 to 65535").alone("0");
    arguments.flag("dry-run");
    arguments.flag("explain");
    value(arguments, "completion", COMPLETION, Completion.EXPECTED);
    arguments.flag("help").letter('h');
    arguments.flag("version").letter('V');
  }

  private static Option value(Arguments arguments, String name, int number, String expected) {
    return arguments.value(name, number).expects(expected).optional();
  }

  /** Adds what is wrong with options that are right by themselves. */
  static void check(Command<?, ?, ?> command, Arguments arguments, List<String> problems) {
    if ("-".equals(arguments.text("run-results")) && !command.givesResults()) {
      String option = arguments.spelling("results");
      problems.add(option + " -: this service gives no results, its process is void");
    }
    String failed = arguments.text("run-retry-failed");
    if (failed != null && arguments.given("run-resume")) {
      problems.add(
          arguments.spelling("retry-failed")
              + " "
              + failed
              + ": begins a new run, so "
              + arguments.spelling("resume")
              + " cannot stand beside it");
    }
    if (!command.triesAgain()) {
      refuse("retries", arguments, problems);
      refuse("backoff", arguments, problems);
    }
  }

  private static void refuse(String option, Arguments arguments, List<String> problems) {
    String text = arguments.text("run-" + option);
    if (text != null) {
      problems.add(
          arguments.spelling(option)
              + " "
              + text
              + ": this service has no @Retry that says what to try again");
    }
  }

  /** The least level of log lines to be shown, of several options the most exact. */
  static String logLevel(Arguments arguments) {
    String level = arguments.get("run-log-level");
    if (level != null) {
      return level;
    }
    if (arguments.<Boolean>get("run-quiet")) {
      return "error";
    }
    return arguments.<Boolean>get("run-verbose") ? "info" : "warn";
  }

  /** Whether {@code --ui} is right by itself, and nothing is asked for that needs no page. */
  static boolean wantsPage(Arguments arguments) {
    String port = arguments.text("run-ui");
    return port != null
        && isPort(port)
        && !arguments.given("run-help")
        && !arguments.given("run-version")
        && !arguments.given("run-explain")
        && !arguments.given("run-dry-run")
        && !arguments.given("run-completion");
  }

  private static boolean isPort(String text) {
    try {
      return whole(text, 0) < 65_536;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The options as given. */
  static RunOptions read(Arguments arguments) {
    RunOptions.Builder options = RunOptions.builder();
    options.directory(arguments.get("run-output-dir"));
    readPace(arguments, options);
    readRetries(arguments, options);
    Long limit = arguments.get("run-limit");
    if (limit != null) {
      options.limit(limit);
    }
    String failures = arguments.get("run-max-failures");
    if (failures != null) {
      options.maxFailures(failures);
    }
    readRecords(arguments, options);
    return options.build();
  }

  private static void readPace(Arguments arguments, RunOptions.Builder options) {
    Integer concurrency = arguments.get("run-concurrency");
    if (concurrency != null) {
      options.concurrency(concurrency);
    }
    Integer chunk = arguments.get("run-chunk");
    if (chunk != null) {
      options.chunk(chunk);
    }
    String rate = arguments.get("run-rate");
    if (rate != null) {
      options.rate(rate);
    }
    Duration timeout = arguments.get("run-timeout");
    if (timeout != null) {
      options.timeout(timeout);
    }
  }

  private static void readRetries(Arguments arguments, RunOptions.Builder options) {
    Integer retries = arguments.get("run-retries");
    if (retries != null) {
      options.retries(retries);
    }
    List<Duration> backoff = arguments.get("run-backoff");
    if (backoff != null) {
      options.backoff(backoff);
    }
  }

  private static void readRecords(Arguments arguments, RunOptions.Builder options) {
    String results = arguments.get("run-results");
    if (results != null) {
      options.results(results);
    }
    String resume = arguments.get("run-resume");
    if (resume != null) {
      options.resume(resume);
    }
    String retryFailed = arguments.get("run-retry-failed");
    if (retryFailed != null) {
      options.retryFailed(retryFailed);
    }
  }

  /** Makes the value of an option out of its text, by the number it was declared with. */
  static Object convert(int number, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException();
    }
    return switch (number) {
      case DIRECTORY -> Path.of(text);
      case POSITIVE -> Math.toIntExact(whole(text, 1));
      case COUNT -> Math.toIntExact(whole(text, 0));
      case LIMIT -> whole(text, 0);
      case DURATION -> duration(text, 1);
      case DURATIONS -> durations(text);
      case PORT -> port(text);
      case RATE, FAILURES -> checked(number, text);
      case COMPLETION -> throw new IllegalArgumentException();
      default -> text;
    };
  }

  /** A text that can be parsed, which its taker does; what it takes is said already if not. */
  private static String checked(int number, String text) {
    try {
      if (number == RATE) {
        Rate.parse(text);
      } else {
        MaxFailures.parse(text);
      }
      return text;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException();
    }
  }

  private static String port(String text) {
    if (!isPort(text)) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static long whole(String text, long least) {
    long value = Long.parseLong(text);
    if (value < least) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private static Duration duration(String text, long least) {
    Duration duration = Conversions.duration(text);
    if (duration.isNegative() || duration.toMillis() < least) {
      throw new IllegalArgumentException();
    }
    return duration;
  }

  private static List<Duration> durations(String text) {
    List<Duration> durations = new ArrayList<>();
    int start = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
      durations.add(duration(text.substring(start, comma).trim(), 0));
      start = comma + 1;
    }
    durations.add(duration(text.substring(start).trim(), 0));
    return durations;
  }
}
