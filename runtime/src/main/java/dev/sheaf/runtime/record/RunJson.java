package dev.sheaf.runtime.record;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code run.json}. */
final class RunJson {
  static final String NAME = "run.json";

  private final String service;
  private final Instant started;
  private List<Argument> arguments;
  private final List<Argument> earlier;

  /** Of a run with these arguments, which had {@code earlier} ones in its session before. */
  RunJson(String service, Instant started, List<Argument> arguments, List<Argument> earlier) {
    this.service = service;
    this.started = started;
    this.arguments = arguments;
    this.earlier = earlier;
  }

  /** Goes back to the earlier arguments, the present ones being those of another source. */
  void restore() {
    arguments = earlier;
  }

  /** Writes the file of a run that is under way. */
  void write(File directory, String id) throws IOException {
    replace(directory, text(id, RunStatus.RUNNING, null, null, Map.of()));
  }

  /** Writes the file of a run that has ended. */
  void write(
      File directory,
      String id,
      RunStatus status,
      Instant end,
      Counts counts,
      Map<String, BatchStats> batches)
      throws IOException {
    replace(directory, text(id, status, end, counts, batches));
  }

  private JsonOutput text(
      String id,
      RunStatus status,
      @Nullable Instant end,
      @Nullable Counts counts,
      Map<String, BatchStats> batches)
      throws IOException {
    JsonOutput out = new JsonOutput();
    out.beginObject();
    text(out, "id", id);
    text(out, "service", service);
    text(out, "status", status.name().toLowerCase(Locale.ROOT));
    text(out, "start", Timestamps.iso(started));
    text(out, "end", end == null ? null : Timestamps.iso(end));
    arguments(out);
    (counts == null ? Counts.NONE : counts).write(out);
    batches(out, batches);
    versions(out);
    out.endObject();
    out.endLine();
    return out;
  }

  private void arguments(JsonOutput out) throws IOException {
    out.name("arguments");
    out.beginObject();
    for (Argument argument : arguments) {
      out.name(argument.name());
      out.beginObject();
      out.name("value");
      value(out, argument);
      text(out, "origin", argument.origin().text());
      out.endObject();
    }
    out.endObject();
  }

  private static void value(JsonOutput out, Argument argument) throws IOException {
    if (!argument.collection()) {
      out.string(argument.values().isEmpty() ? null : argument.values().get(0));
      return;
    }
    out.beginArray();
    for (String value : argument.values()) {
      out.string(value);
    }
    out.endArray();
  }

  private static void batches(JsonOutput out, Map<String, BatchStats> batches) throws IOException {
    out.name("batches");
    out.beginObject();
    for (Map.Entry<String, BatchStats> batch : batches.entrySet()) {
      out.name(batch.getKey());
      out.beginObject();
      Counts.number(out, "trips", batch.getValue().trips());
      Counts.number(out, "keys", batch.getValue().keys());
      Counts.number(out, "largest", batch.getValue().largest());
      Counts.number(out, "failed", batch.getValue().failed());
      out.endObject();
    }
    out.endObject();
  }

  private static void versions(JsonOutput out) throws IOException {
    String sheaf = RunJson.class.getPackage().getImplementationVersion();
    out.name("versions");
    out.beginObject();
    text(out, "sheaf", sheaf == null ? "development version" : sheaf);
    text(out, "java", System.getProperty("java.version"));
    out.endObject();
  }

  private static void text(JsonOutput out, String name, @Nullable String value) throws IOException {
    out.name(name);
    out.string(value);
  }

  /** Replaces the file by one rename; where there is no room or right for that, in place. */
  private static void replace(File directory, JsonOutput text) throws IOException {
    File file = new File(directory, NAME);
    File next = new File(directory, NAME + ".new");
    try {
      write(next, text);
      if (next.renameTo(file)) {
        return;
      }
    } catch (IOException e) {
      boolean unused = next.delete();
      if (!file.exists()) {
        throw e;
      }
    }
    overwrite(file, text);
  }

  /** Writes over what is there, and puts that back if the new text does not fit on the disk. */
  private static void overwrite(File file, JsonOutput text) throws IOException {
    byte[] before = Files.readAllBytes(file.toPath());
    try (RandomAccessFile opened = new RandomAccessFile(file, "rw")) {
      try {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.writeTo(bytes);
        opened.write(bytes.toByteArray());
        opened.setLength(bytes.size());
      } catch (IOException e) {
        opened.seek(0);
        opened.write(before);
        opened.setLength(before.length);
        throw new IOException("cannot write " + NAME + ": " + e.getMessage(), e);
      }
    }
  }

  private static void write(File file, JsonOutput text) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file)) {
      text.writeTo(out);
    }
  }
}
