package dev.sheaf.console.page;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Option;
import dev.sheaf.runtime.job.Command;
import dev.sheaf.runtime.job.Completion;
import dev.sheaf.runtime.job.Substitutes;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobSettings;
import java.util.List;

/** A command with an option of each kind, as the compiler would write it; it cannot be run. */
final class BillCommand extends Command<String, Integer, String> {
  private static final String HELP =
      """
      Bills every order.

      Usage: bill [OPTIONS] [FILE]

      Operands:
        FILE                       where orders stand (default: orders.csv)

      Options:
        -c, --config live|test     who is asked for payments (default: test)
            --count N              how many orders there are, at
                                   most (default: 400)
            --[no-]gift            whether a gift is added
            --regions TEXT         the regions (of the north) that count (may be
                                   repeated)

      With --config live:
            --token TEXT           who is asking (required; secret: or --token-file
                                   FILE; env: BILL_TOKEN)

      Run options:
            --limit N              Stop after this many items
      """;

  @Override
  public String name() {
    return "bill";
  }

  @Override
  public JobSettings settings() {
    return new JobSettings("bill", 1, "", "");
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public String explain() {
    return "";
  }

  @Override
  public Completion completion() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void declare(Arguments arguments) {
    arguments.value("file", 0).expects("a path").defaults("orders.csv").operand();
    Option config = arguments.choice("config", "live", "test").defaults("test");
    arguments.value("count", 1).expects("a whole number").defaults("400");
    arguments.flag("gift");
    arguments.list("regions", 0).expects("a value");
    arguments
        .value("token", 0)
        .expects("a value")
        .env("BILL_TOKEN")
        .secret()
        .within(config, "live");
  }

  @Override
  public Object convert(int number, String text) {
    return number == 1 ? (Object) Integer.valueOf(text) : text;
  }

  @Override
  public String read(Arguments arguments) {
    return arguments.get("file");
  }

  @Override
  public List<Argument> arguments(String parameters) {
    return List.of();
  }

  @Override
  public Job<Integer, String> wire(String parameters, Run run, Substitutes substitutes) {
    throw new UnsupportedOperationException();
  }
}
