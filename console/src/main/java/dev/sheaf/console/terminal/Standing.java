package dev.sheaf.console.terminal;

import dev.sheaf.console.terminal.Style.Ink;
import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.run.Figures;
import dev.sheaf.runtime.run.Progress;
import dev.sheaf.runtime.run.Steering;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a run stands, in words.
 *
 * @param name the command's name
 * @param paused whether the run is paused
 * @param share how much is through, from 0 to 1; -1 where the total is not known
 * @param numbers how many items are through, of how many
 * @param parts all else, the most telling first
 */
public record Standing(
    String name, boolean paused, double share, String numbers, List<Part> parts) {
  private static final long WITHOUT_A_GUESS = 500_000_000;

  /** A piece of information, and its colour. */
  public record Part(Ink ink, String text) {}

  /** How the run stands now. */
  public static Standing of(String name, Steering run) {
    Progress progress = run.progress();
    long through = progress.skipped() + progress.through();
    long total = progress.total();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Ink.CYAN, rate(progress.perSecond())));
    boolean telling = progress.through() > 0 && progress.nanos() > WITHOUT_A_GUESS;
    if (total > through && telling && !run.isPaused()) {
      long seconds = Math.max(1, Math.round((total - through) / progress.perSecond()));
      parts.add(new Part(Ink.CYAN, Figures.duration(seconds * 1_000_000_000) + " left"));
    }
    count(parts, Ink.RED, progress.failed(), " failed");
    count(parts, Ink.DIM, run.inFlight(), " in flight");
    count(parts, Ink.YELLOW, progress.retried(), " retried");
    trips(parts, run);
    return new Standing(
        name,
        run.isPaused(),
        total > 0 ? Math.min(1, (double) through / total) : -1,
        numbers(through, total),
        parts);
  }

  /** One line of plain text. */
  public String plain() {
    StringBuilder line = new StringBuilder(name).append(": ").append(numbers);
    for (Part part : parts) {
      line.append(", ").append(part.text());
    }
    return line.append(paused ? ", paused" : "").toString();
  }

  private static void count(List<Part> parts, Ink ink, long count, String what) {
    if (count > 0) {
      parts.add(new Part(ink, grouped(count) + what));
    }
  }

  private static void trips(List<Part> parts, Steering run) {
    long trips = 0;
    long keys = 0;
    for (BatchStats stats : run.batches().values()) {
      trips += stats.trips();
      keys += stats.keys();
    }
    if (trips > 0) {
      String mean = String.format(Locale.ROOT, "%.1f", (double) keys / trips);
      parts.add(new Part(Ink.DIM, grouped(trips) + " trips of " + mean + " keys"));
    }
  }

  private static String numbers(long through, long total) {
    if (total <= 0) {
      return grouped(through) + (through == 1 ? " item" : " items");
    }
    return through * 100 / total + "% " + grouped(through) + " of " + grouped(total);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String rate(double perSecond) {
    return perSecond < 10
        ? String.format(Locale.ROOT, "%.1f/s", perSecond)
        : grouped(Math.round(perSecond)) + "/s";
  }
}
