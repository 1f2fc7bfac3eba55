package dev.sheaf.runtime.record;

import dev.sheaf.runtime.Argument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code run.json} says of an earlier run: enough to go on with it.
 *
 * @param service the name of the command
 * @param started when it began
 * @param arguments its parameters; secrets are {@code ***}
 */
public record RecordedRun(String service, Instant started, List<Argument> arguments) {

  /**
   * Reads the record of the run in {@code directory}.
   *
   * @throws RecordException if it cannot be read
   */
  public static RecordedRun read(File directory) throws RecordException {
    File file = new File(directory, RunJson.NAME);
    try {
      Map<?, ?> run = members(JsonScan.read(Files.readString(file.toPath())));
      List<Argument> arguments = new ArrayList<>();
      for (Map.Entry<?, ?> entry : members(run.get("arguments")).entrySet()) {
        arguments.add(argument(text(entry.getKey()), members(entry.getValue())));
      }
      Instant started = Instant.parse(text(run.get("start")));
      return new RecordedRun(text(run.get("service")), started, arguments);
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      throw new RecordException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Argument argument(String name, Map<?, ?> recorded) {
    Object value = recorded.get("value");
    List<String> values = new ArrayList<>();
    if (value instanceof List<?> several) {
      for (Object one : several) {
        values.add(text(one));
      }
    } else if (value != null) {
      values.add(text(value));
    }
    String origin = text(recorded.get("origin"));
    return new Argument(name, values, value instanceof List, Argument.Origin.of(origin));
  }

  private static Map<?, ?> members(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw new IllegalArgumentException("an object is missing");
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a text is missing");
  }
}
