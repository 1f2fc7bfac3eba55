package dev.sheaf.runtime.record;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.sheaf.runtime.Argument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    try (JsonReader in =
        new JsonReader(Files.newBufferedReader(file.toPath(), StandardCharsets.UTF_8))) {
      return read(in);
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      throw new RecordException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static RecordedRun read(JsonReader in) throws IOException {
    String service = "";
    String start = "";
    List<Argument> arguments = List.of();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "service" -> service = in.nextString();
        case "start" -> start = in.nextString();
        case "arguments" -> arguments = arguments(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new RecordedRun(service, Instant.parse(start), arguments);
  }

  private static List<Argument> arguments(JsonReader in) throws IOException {
    List<Argument> arguments = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      arguments.add(argument(in.nextName(), in));
    }
    in.endObject();
    return arguments;
  }

  private static Argument argument(String name, JsonReader in) throws IOException {
    List<String> values = new ArrayList<>();
    boolean collection = false;
    String origin = "";
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("value")) {
        collection = in.peek() == JsonToken.BEGIN_ARRAY;
        values(in, values);
      } else {
        origin = in.nextString();
      }
    }
    in.endObject();
    Argument.Origin known = Argument.Origin.valueOf(origin.toUpperCase(Locale.ROOT));
    return new Argument(name, values, collection, known);
  }

  private static void values(JsonReader in, List<String> values) throws IOException {
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
    } else if (in.peek() == JsonToken.BEGIN_ARRAY) {
      in.beginArray();
      while (in.hasNext()) {
        values.add(in.nextString());
      }
      in.endArray();
    } else {
      values.add(in.nextString());
    }
  }
}
