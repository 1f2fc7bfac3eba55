package dev.sheaf.console.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last lines of what was printed, numbered from the first.
 *
 * <p>Safe for use by several threads.
 */
final class LogTail {
  private static final int MOST_LINES = 1_000;
  private static final Pattern COLOURS = Pattern.compile("\\u001b\\[[0-9;?]*[A-Za-z]");

  private final List<String> lines = new ArrayList<>();
  private long dropped;

  /** Adds a line, or several. */
  synchronized void add(String text) {
    COLOURS.matcher(text).replaceAll("").lines().forEach(lines::add);
    if (lines.size() > 2 * MOST_LINES) {
      int surplus = lines.size() - MOST_LINES;
      lines.subList(0, surplus).clear();
      dropped += surplus;
    }
  }

  /** What there still is of the lines from number {@code first} on, with their numbers. */
  synchronized Lines from(long first) {
    long from = Math.max(first, dropped);
    return new Lines(from, List.copyOf(lines.subList((int) (from - dropped), lines.size())));
  }

  /**
   * Some lines.
   *
   * @param first the number of the first
   * @param texts the lines without their ends
   */
  record Lines(long first, List<String> texts) {}
}
