package dev.sheaf.runtime.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * The streaming writer that codecs write to.
 *
 * <p>Not safe for use by several threads.
 */
public final class JsonOutput {
  private final JsonWriter writer;

  /** Writes compact JSON to {@code out}; any number of values may follow each other. */
  public JsonOutput(Writer out) {
    writer = new JsonWriter(out);
    writer.setStrictness(Strictness.LENIENT);
    writer.setHtmlSafe(false);
  }

  /** Opens an object. */
  public void beginObject() throws IOException {
    writer.beginObject();
  }

  /** Closes the innermost object. */
  public void endObject() throws IOException {
    writer.endObject();
  }

  /** Opens an array. */
  public void beginArray() throws IOException {
    writer.beginArray();
  }

  /** Closes the innermost array. */
  public void endArray() throws IOException {
    writer.endArray();
  }

  /** The name of the value that follows, inside an object. */
  public void name(String name) throws IOException {
    writer.name(name);
  }

  /** A string, or {@code null}. */
  public void string(@Nullable String value) throws IOException {
    writer.value(value);
  }

  /** A whole number. */
  public void number(long value) throws IOException {
    writer.value(value);
  }

  /** A boolean. */
  public void bool(boolean value) throws IOException {
    writer.value(value);
  }

  /** {@code null}. */
  public void nil() throws IOException {
    writer.nullValue();
  }
}
