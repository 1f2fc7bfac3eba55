package dev.sheaf.console.page;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.job.Session;
import dev.sheaf.runtime.json.JsonOutput;
import dev.sheaf.runtime.run.Progress;
import dev.sheaf.runtime.run.Steering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run at one moment, in JSON. */
final class Snapshot {
  private static final int MOST_FAILURES = 100;
  private static final int LONGEST_TEXT = 2_000;

  private Snapshot() {}

  /**
   * The numbers of a run.
   *
   * @param phase {@code starting}, {@code running}, {@code paused}, {@code stopping}, or how the
   *     run ended
   * @param millis the time since the run began
   */
  static String state(Session session, String phase, long millis) throws IOException {
    Steering run = session.steering();
    Path directory = session.directory();
    Progress progress = run.progress();
    Progress.Details details = run.details();
    JsonOutput out = new JsonOutput();
    out.beginObject();
    Json.string(out, "name", session.command().name());
    Json.string(out, "directory", directory == null ? null : directory.toString());
    Json.string(out, "phase", phase);
    Json.number(out, "millis", millis);
    Json.number(out, "total", progress.total());
    Json.number(out, "skipped", progress.skipped());
    Json.number(out, "succeeded", progress.succeeded());
    Json.number(out, "failed", progress.failed());
    Json.number(out, "retried", progress.retried());
    Json.number(out, "inFlight", run.inFlight());
    Json.number(out, "concurrency", run.concurrency());
    Json.number(out, "median", details.median());
    Json.number(out, "p95", details.p95());
    out.name("batches");
    batches(run.batches(), out);
    out.endObject();
    return out.toString();
  }

  private static void batches(Map<String, BatchStats> batches, JsonOutput out) throws IOException {
    out.beginArray();
    for (Map.Entry<String, BatchStats> batch : batches.entrySet()) {
      out.beginObject();
      Json.string(out, "name", batch.getKey());
      Json.number(out, "trips", batch.getValue().trips());
      Json.number(out, "keys", batch.getValue().keys());
      Json.number(out, "largest", batch.getValue().largest());
      Json.number(out, "failed", batch.getValue().failed());
      out.endObject();
    }
    out.endArray();
  }

  /** The last of the failures, the newest first. */
  static String failures(List<Failure<?>> failures) throws IOException {
    JsonOutput out = new JsonOutput();
    out.beginArray();
    int last = failures.size() - 1;
    for (int i = last; i >= 0 && i > last - MOST_FAILURES; i--) {
      failure(failures.get(i), out);
    }
    out.endArray();
    return out.toString();
  }

  private static void failure(Failure<?> failure, JsonOutput out) throws IOException {
    Throwable cause = failure.cause();
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    out.beginObject();
    Json.number(out, "position", failure.position());
    Json.string(out, "item", text(failure.item()));
    Json.number(out, "attempts", failure.attempts());
    Json.string(out, "stage", failure.stage());
    Json.string(out, "error", shortened(String.valueOf(cause)));
    Json.string(out, "trace", shortened(trace.toString()));
    out.endObject();
  }

  /** An item as text, which it may refuse to become. */
  private static String text(@Nullable Object item) {
    if (item == null) {
      return "null";
    }
    try {
      return shortened(String.valueOf(item));
    } catch (RuntimeException | StackOverflowError e) {
      return item.getClass().getName();
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  /** Lines of the log, with the number of the first. */
  static String lines(LogTail.Lines lines) throws IOException {
    JsonOutput out = new JsonOutput();
    out.beginObject();
    Json.number(out, "first", lines.first());
    Json.strings(out, "lines", lines.texts());
    out.endObject();
    return out.toString();
  }
}
