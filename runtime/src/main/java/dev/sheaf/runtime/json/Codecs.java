package dev.sheaf.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Codecs for types of the JDK. */
public final class Codecs {
  private Codecs() {}

  /** Whole numbers. */
  public static Codec<Integer> integers() {
    return Codecs::number;
  }

  /** Whole numbers. */
  public static Codec<Long> longs() {
    return Codecs::number;
  }

  /** Strings. */
  public static Codec<String> strings() {
    return JsonOutput::string;
  }

  /** What cannot be written otherwise, as text. */
  public static <T> Codec<T> texts() {
    return (out, value) -> out.string(String.valueOf(value));
  }

  private static void number(JsonOutput out, @Nullable Number value) throws IOException {
    if (value == null) {
      out.nil();
    } else {
      out.number(value.longValue());
    }
  }
}
