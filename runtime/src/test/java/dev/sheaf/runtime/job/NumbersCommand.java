package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.run.Items;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobSettings;
import dev.sheaf.runtime.run.Stage;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/** A program over whole numbers, as the processor would write it; tests run it as a process. */
@NullUnmarked
final class NumbersCommand extends Command<NumbersCommand.Params, Integer, Object> {
  /**
   * The parameters.
   *
   * @param count how many numbers there are
   * @param millis how long each takes
   * @param trace the file to which each number and the time is appended as it begins; none if empty
   * @param trouble the number that is not processed but does harm
   * @param harm what it does: {@code fail}, {@code memory}, {@code hang}, {@code print}, {@code
   *     exit}
   */
  record Params(int count, int millis, String trace, int trouble, String harm) {}

  public static void main(String[] args) throws Throwable {
    new NumbersCommand().launch(args);
  }

  @Override
  public String name() {
    return "numbers";
  }

  @Override
  public JobSettings settings() {
    return new JobSettings(name(), 0, "", "");
  }

  @Override
  public String help() {
    return "numbers\n";
  }

  @Override
  public String explain() {
    return "numbers\n";
  }

  @Override
  public Completion completion() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void declare(Arguments arguments) {
    arguments.value("count", 0).defaults("10");
    arguments.value("millis", 0).defaults("0");
    arguments.value("trace", 1).defaults("");
    arguments.value("trouble", 0).defaults("-1");
    arguments.value("harm", 1).defaults("fail");
  }

  @Override
  public Object convert(int number, String text) {
    return number == 0 ? (Object) Integer.valueOf(text) : text;
  }

  @Override
  public Params read(Arguments arguments) {
    return new Params(
        arguments.get("count"),
        arguments.get("millis"),
        arguments.get("trace"),
        arguments.get("trouble"),
        arguments.get("harm"));
  }

  @Override
  public List<Argument> arguments(Params parameters) {
    return List.of();
  }

  @Override
  public Job<Integer, Object> wire(Params parameters, Run run, Substitutes substitutes)
      throws IOException {
    return new Numbers(
        parameters,
        parameters.trace().isEmpty()
            ? OutputStream.nullOutputStream()
            : new FileOutputStream(parameters.trace(), true));
  }

  private static final class Numbers extends Job<Integer, Object> {
    private final Params params;
    private final OutputStream trace;

    Numbers(Params params, OutputStream trace) {
      this.params = params;
      this.trace = trace;
    }

    @Override
    public void prepare() {}

    @Override
    public Items<Integer> items() {
      return Items.of(IntStream.range(0, params.count()));
    }

    @Override
    public Stage[] stages() {
      return new Stage[] {new Stage("numbers", false, null)};
    }

    @Override
    public Object process(int stage, Object value) throws Exception {
      String start = value + " " + System.currentTimeMillis() + "\n";
      trace.write(start.getBytes(StandardCharsets.US_ASCII));
      Thread.sleep(params.millis());
      if (value.equals(params.trouble())) {
        doHarm();
      }
      return value;
    }

    private void doHarm() throws Exception {
      switch (params.harm()) {
        case "memory" -> {
          long[][] hoard = new long[1 << 20][];
          for (int i = 0; i < hoard.length; i++) {
            hoard[i] = new long[1 << 24];
          }
        }
        case "print" -> System.out.println("here is trouble");
        case "exit" -> System.exit(0);
        case "hang" -> Thread.sleep(600_000);
        default -> throw new IOException("trouble");
      }
    }

    @Override
    public Codec<Integer> itemCodec() {
      return (out, value) -> out.number(value);
    }

    @Override
    public Codec<Object> resultCodec() {
      return (out, value) -> out.number((Integer) value);
    }
  }
}
