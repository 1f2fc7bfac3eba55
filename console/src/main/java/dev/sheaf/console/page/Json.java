package dev.sheaf.console.page;

import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of objects, each in one line. */
final class Json {
  private Json() {}

  static void string(JsonOutput out, String name, @Nullable String value) throws IOException {
    out.name(name);
    out.string(value);
  }

  static void number(JsonOutput out, String name, long value) throws IOException {
    out.name(name);
    out.number(value);
  }

  static void flag(JsonOutput out, String name, boolean value) throws IOException {
    out.name(name);
    out.bool(value);
  }

  static void strings(JsonOutput out, String name, List<String> values) throws IOException {
    out.name(name);
    out.beginArray();
    for (String value : values) {
      out.string(value);
    }
    out.endArray();
  }
}
