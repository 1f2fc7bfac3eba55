package dev.sheaf.runtime.job;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.record.RecordException;
import dev.sheaf.runtime.run.Figures;
import dev.sheaf.runtime.run.Progress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said on standard error when a run has ended. */
final class Summary {
  private static final int MOST_CAUSES = 10;

  private final String name;
  private final RunReport report;
  private final PrintStream out;

  Summary(String name, RunReport report, PrintStream out) {
    this.name = name;
    this.report = report;
    this.out = out;
  }

  /**
   * Prints all of it.
   *
   * @param invocation how the program was called
   */
  void print(Progress progress, Progress.Details details, Invocation invocation) {
    if (report.cause().isPresent()) {
      broken(report.cause().get());
    }
    if (progress.nanos() > 0 || report.status() != RunStatus.BROKEN) {
      counts(progress, details);
      batches();
      if (report.failed() > 0) {
        causes(details.causes());
      }
    }
    if (report.directory().isPresent()) {
      out.println("  records: " + report.directory().get());
      commands(invocation, report.directory().get());
    }
  }

  private void broken(Throwable cause) {
    if (cause instanceof RecordException) {
      out.println(name + ": " + cause.getMessage());
    } else if (cause instanceof IllegalStateException && isOurs(cause)) {
      out.println(name + ": broken off: " + cause.getMessage());
    } else {
      out.print(name + ": broken off: ");
      cause.printStackTrace(out);
    }
  }

  /** Whether it was thrown to tell the user something, and not by what the user's code called. */
  private static boolean isOurs(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("dev.sheaf.runtime.run.");
  }

  private void counts(Progress progress, Progress.Details details) {
    StringBuilder line = new StringBuilder(name).append(": ");
    line.append(report.status().name().toLowerCase(Locale.ROOT)).append(": ");
    line.append(Figures.grouped(report.succeeded()));
    if (report.total() >= 0) {
      line.append(" of ").append(Figures.items(report.total())).append(" done");
    } else {
      line.append(report.succeeded() == 1 ? " item done" : " items done");
    }
    append(line, report.skipped(), " of them earlier");
    append(line, report.failed(), " failed");
    append(line, report.retried(), " tried again");
    append(line, report.remaining(), " left");
    line.append("; ").append(Figures.duration(progress.nanos()));
    line.append(", ").append(Figures.rate(progress.perSecond()));
    out.println(line);
    if (progress.through() > 0) {
      out.println(
          "  time of an attempt: half within "
              + Figures.duration(details.median())
              + ", 95% within "
              + Figures.duration(details.p95())
              + ", 99% within "
              + Figures.duration(details.p99()));
    }
  }

  private void batches() {
    for (Map.Entry<String, BatchStats> each : report.batches().entrySet()) {
      BatchStats stats = each.getValue();
      StringBuilder line = new StringBuilder("  ").append(each.getKey()).append(": ");
      line.append(Figures.grouped(stats.keys()))
          .append(stats.keys() == 1 ? " key in " : " keys in ");
      line.append(Figures.grouped(stats.trips())).append(stats.trips() == 1 ? " trip" : " trips");
      append(line, stats.largest(), " in the largest");
      append(line, stats.failed(), " failed");
      if (stats.trips() > 0) {
        out.println(line);
      }
    }
  }

  private static void append(StringBuilder line, long count, String what) {
    if (count > 0) {
      line.append(", ").append(Figures.grouped(count)).append(what);
    }
  }

  private void causes(Map<String, Long> causes) {
    List<Map.Entry<String, Long>> sorted = new ArrayList<>(causes.entrySet());
    sorted.sort((a, b) -> Long.compare(b.getValue(), a.getValue()));
    for (int i = 0; i < Math.min(MOST_CAUSES, sorted.size()); i++) {
      out.println(
          "  failed " + Figures.grouped(sorted.get(i).getValue()) + ": " + sorted.get(i).getKey());
    }
    if (sorted.size() > MOST_CAUSES) {
      out.println("  and " + (sorted.size() - MOST_CAUSES) + " more causes: see failed.jsonl");
    }
  }

  private void commands(Invocation invocation, Path directory) {
    boolean unfinished = report.status() != RunStatus.SUCCEEDED;
    if (unfinished) {
      out.println("  to go on:  " + invocation.with("resume", directory));
    }
    if (report.failed() > 0) {
      out.println("  to retry what failed:  " + invocation.with("retry-failed", directory));
    }
  }
}
