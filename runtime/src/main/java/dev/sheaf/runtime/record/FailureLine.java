package dev.sheaf.runtime.record;

import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The line that {@code failed.jsonl} has for a failure. */
final class FailureLine {
  private FailureLine() {}

  /** Writes the line to {@code line}, which is empty. */
  static <T> void write(JsonOutput line, Failure<T> failure, Codec<T> codec, Instant at)
      throws IOException {
    item(line, failure, codec);
    line.name("attempts");
    line.number(failure.attempts());
    line.name("stage");
    line.string(failure.stage());
    line.name("error");
    line.beginObject();
    line.name("type");
    line.string(failure.cause().getClass().getName());
    line.name("message");
    line.string(message(failure.cause()));
    line.name("trace");
    line.string(Trace.of(failure.cause()));
    line.endObject();
    line.name("at");
    line.string(Timestamps.iso(at));
    line.endObject();
    line.endLine();
  }

  /** Begins the line; an item that cannot be written stands there as what it was to be. */
  private static <T> void item(JsonOutput line, Failure<T> failure, Codec<T> codec)
      throws IOException {
    begin(line, failure);
    try {
      codec.write(line, failure.item());
    } catch (Throwable e) {
      Fatal.rethrow(e);
      line.cut(0);
      begin(line, failure);
      line.string(text(failure.item()));
    }
  }

  private static void begin(JsonOutput line, Failure<?> failure) throws IOException {
    line.beginObject();
    line.name("position");
    line.number(failure.position());
    line.name("item");
  }

  private static String text(@Nullable Object item) {
    try {
      return String.valueOf(item);
    } catch (Throwable e) {
      Fatal.rethrow(e);
      return "(cannot be written: " + e.getClass().getName() + ")";
    }
  }

  private static @Nullable String message(Throwable cause) {
    try {
      return cause.getMessage();
    } catch (Throwable e) {
      Fatal.rethrow(e);
      return "(its message cannot be had: " + e.getClass().getName() + ")";
    }
  }
}
