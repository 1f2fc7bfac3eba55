package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Conversion;
import java.nio.file.Path;

/** The options that every command has: how it is to be run. */
final class RunArguments implements Conversion {
  private static final int DIRECTORY = 0;
  private static final int POSITIVE = 1;
  private static final int COUNT = 2;

  private RunArguments() {}

  /** Declares the options, each with {@code run-} before its name too. */
  static void declare(Arguments arguments) {
    arguments.common("run-", new RunArguments());
    arguments
        .value("output-dir", DIRECTORY)
        .letter('d')
        .expects("a directory")
        .defaults("sheaf-runs");
    arguments
        .value("concurrency", POSITIVE)
        .letter('j')
        .expects("a whole number from 1 up")
        .optional();
    arguments.value("limit", COUNT).expects("a whole number from 0 up").optional();
    arguments.flag("dry-run");
    arguments.flag("help").letter('h');
    arguments.flag("version").letter('V');
  }

  /** The options as given. */
  static RunOptions read(Arguments arguments) {
    RunOptions.Builder options = RunOptions.builder();
    options.directory(arguments.get("run-output-dir"));
    Long concurrency = arguments.get("run-concurrency");
    if (concurrency != null) {
      options.concurrency(Math.toIntExact(concurrency));
    }
    Long limit = arguments.get("run-limit");
    if (limit != null) {
      options.limit(limit);
    }
    return options.build();
  }

  @Override
  public Object convert(int number, String text) {
    return switch (number) {
      case DIRECTORY -> Path.of(text);
      case POSITIVE -> whole(text, 1, Integer.MAX_VALUE);
      case COUNT -> whole(text, 0, Long.MAX_VALUE);
      default -> throw new IllegalArgumentException();
    };
  }

  private static Long whole(String text, long least, long most) {
    long value = Long.parseLong(text);
    if (value < least || value > most) {
      throw new IllegalArgumentException();
    }
    return value;
  }
}
