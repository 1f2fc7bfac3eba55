package dev.sheaf.runtime.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Base64;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON values, compact and in UTF-8, into a buffer in memory.
 *
 * <pre>{@code
 * JsonOutput out = new JsonOutput();
 * out.beginObject();
 * out.name("position");
 * out.number(7);
 * out.endObject();
 * out.endLine();
 * out.writeTo(stream);                     // {"position":7}
 * out.clear();
 * }</pre>
 *
 * <p>A value never contains a line break, so that a value and {@link #endLine()} are one line
 * whatever the value holds. Any number of values may follow each other. Arguments that may be null
 * are written as {@code null}.
 *
 * <p>Not safe for use by several threads.
 */
public final class JsonOutput {
  /** How deep objects and arrays may nest before a value is taken to contain itself. */
  private static final int MAX_DEPTH = 1_000;

  private static final int MAX_PLAIN_SCALE = 10_000;

  private final Utf8Buffer buffer = new Utf8Buffer();
  private JsonWriter writer = newWriter();
  private int depth;

  private JsonWriter newWriter() {
    JsonWriter made = new JsonWriter(buffer);
    made.setStrictness(Strictness.LENIENT);
    return made;
  }

  /** Opens an object. */
  public void beginObject() throws IOException {
    deeper();
    writer.beginObject();
  }

  /**
   * Opens an object whose first member says which of several types it is.
   *
   * @param type the simple name of the type
   */
  public void beginObject(String type) throws IOException {
    beginObject();
    name("type");
    string(type);
  }

  /** Closes the innermost object. */
  public void endObject() throws IOException {
    depth--;
    writer.endObject();
  }

  /** Opens an array. */
  public void beginArray() throws IOException {
    deeper();
    writer.beginArray();
  }

  /** Closes the innermost array. */
  public void endArray() throws IOException {
    depth--;
    writer.endArray();
  }

  private void deeper() throws IOException {
    if (++depth > MAX_DEPTH) {
      throw new IOException(
          "The value nests deeper than 1,000 levels of JSON; does it contain itself?");
    }
  }

  /** The name of the value that follows, inside an object. */
  public void name(String name) throws IOException {
    writer.name(name);
  }

  /** The key of a map's entry as the name of the value that follows, inside an object. */
  public void key(@Nullable Object key) throws IOException {
    writer.name(key == null ? "null" : plain(key));
  }

  /** A string. */
  public void string(@Nullable String value) throws IOException {
    writer.value(value);
  }

  /** A value in its plain text form: an enum constant's name, ISO form for {@code java.time}. */
  public void text(@Nullable Object value) throws IOException {
    writer.value(value == null ? null : plain(value));
  }

  /**
   * An enum constant's name, a locale's BCP 47 tag, an address's number, an instant in ISO form;
   * for all else its own {@code toString}, which for {@code java.time}, paths, URIs and their like
   * is the form that can be read again.
   */
  private static String plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof InetAddress address) {
      return address.getHostAddress();
    }
    if (value instanceof TimeZone zone) {
      return zone.getID();
    }
    if (value instanceof Class<?> type) {
      return type.getName();
    }
    if (value.getClass() == Date.class) {
      return ((Date) value).toInstant().toString();
    }
    return value instanceof char[] chars ? new String(chars) : String.valueOf(value);
  }

  /** Bytes as text in Base64. */
  public void bytes(byte @Nullable [] value) throws IOException {
    writer.value(value == null ? null : Base64.getEncoder().encodeToString(value));
  }

  /** A whole number. Its digits go past the writer, which would make a string of each number. */
  public void number(long value) throws IOException {
    writer.jsonValue("");
    buffer.writeDigits(value);
  }

  /** A number; as text what JSON has no number for: {@code NaN} and the infinities. */
  public void number(double value) throws IOException {
    if (Double.isFinite(value)) {
      writer.value(value);
    } else {
      writer.value(Double.toString(value));
    }
  }

  /** A number; as text what JSON has no number for: {@code NaN} and the infinities. */
  public void number(float value) throws IOException {
    if (Float.isFinite(value)) {
      writer.value(value);
    } else {
      writer.value(Float.toString(value));
    }
  }

  /**
   * A number; a {@code BigDecimal} without an exponent, unless that needed more than 10,000 digits.
   * As text what is no number in JSON, or of a class that is not the JDK's.
   */
  public void number(@Nullable Number value) throws IOException {
    if (value == null) {
      nil();
    } else if (isWhole(value)) {
      number(value.longValue());
    } else if (value instanceof BigDecimal decimal) {
      decimal(decimal);
    } else if (value instanceof BigInteger) {
      writer.jsonValue(value.toString());
    } else if (value instanceof Float) {
      number(value.floatValue());
    } else if (value instanceof Double) {
      number(value.doubleValue());
    } else {
      text(value);
    }
  }

  private static boolean isWhole(Number value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof AtomicInteger
        || value instanceof AtomicLong;
  }

  private void decimal(BigDecimal value) throws IOException {
    if (Math.abs((long) value.scale()) > MAX_PLAIN_SCALE) {
      writer.value(value.toString());
    } else {
      writer.jsonValue(value.toPlainString());
    }
  }

  /** A boolean. */
  public void bool(boolean value) throws IOException {
    writer.value(value);
  }

  /** A boolean. */
  public void bool(@Nullable Boolean value) throws IOException {
    writer.value(value);
  }

  /** {@code null}. */
  public void nil() throws IOException {
    writer.nullValue();
  }

  /**
   * Bytes around values that are JSON with them. The writer does not see them, so they cost a copy
   * and no more; what lies between two of them must be whole values.
   */
  public void frame(byte[] bytes) throws IOException {
    buffer.write(bytes);
  }

  /** Ends the line, after a value. */
  public void endLine() throws IOException {
    buffer.write('\n');
  }

  /** How many bytes stand in the buffer. */
  public int length() {
    return buffer.length();
  }

  /**
   * Takes back what was written after the first {@code length} bytes, such as a line whose value
   * could not be written to its end.
   *
   * @param length what {@link #length()} was before that line
   */
  public void cut(int length) {
    buffer.cut(length);
    writer = newWriter();
    depth = 0;
  }

  /** Empties the buffer, between two values. */
  public void clear() {
    buffer.cut(0);
  }

  /** Writes what stands in the buffer to {@code out}; it stays in the buffer. */
  public void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }

  /** What stands in the buffer, as text. */
  @Override
  public String toString() {
    return buffer.toString();
  }
}
