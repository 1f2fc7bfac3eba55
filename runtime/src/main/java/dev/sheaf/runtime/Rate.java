package dev.sheaf.runtime;

/**
 * A cap on starts: so many in each second, minute or hour, evenly spaced.
 *
 * <pre>{@code
 * Rate.parse("100/s").nanosBetween(); // 10,000,000: one start every ten milliseconds
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param nanosBetween the nanoseconds between two starts, at least 1
 */
public record Rate(long nanosBetween) {

  /**
   * Reads {@code NUMBER/UNIT}, the unit being {@code s}, {@code m} or {@code h}; the number may
   * have decimals.
   *
   * @throws IllegalArgumentException if the text is nothing of the kind
   */
  public static Rate parse(String text) {
    int slash = text.indexOf('/');
    double unit = slash < 0 ? -1 : nanosOf(text.substring(slash + 1).trim());
    double number = unit < 0 ? -1 : number(text.substring(0, slash).trim());
    if (!(number > 0) || Double.isInfinite(number)) {
      throw new IllegalArgumentException(
          "a rate is a number above 0 per s, m or h, as in 100/s, not " + text);
    }
    return new Rate(Math.max(1, Math.round(unit / number)));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static double nanosOf(String unit) {
    return switch (unit) {
      case "s" -> 1e9;
      case "m" -> 60e9;
      case "h" -> 3600e9;
      default -> -1;
    };
  }
}
