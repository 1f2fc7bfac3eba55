package dev.sheaf.runtime;

/**
 * How many items may fail before the run is broken off.
 *
 * <pre>{@code
 * MaxFailures.parse("10");  // the eleventh failure breaks the run off
 * MaxFailures.parse("5%");  // so does more than one in twenty of all items
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount the number, or the percentage
 * @param percent whether it is a percentage
 */
public record MaxFailures(double amount, boolean percent) {

  /**
   * Reads {@code N} or {@code N%}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static MaxFailures parse(String text) {
    boolean percent = text.endsWith("%");
    double amount = amount(text, percent);
    if (!(amount >= 0) || (percent && amount > 100)) {
      throw new IllegalArgumentException(
          "the most failures are a whole number or a percentage, as in 10 or 5%, not " + text);
    }
    return new MaxFailures(amount, percent);
  }

  private static double amount(String text, boolean percent) {
    try {
      return percent
          ? Double.parseDouble(text.substring(0, text.length() - 1))
          : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The most failures that are borne among {@code total} items. */
  public long of(long total) {
    return (long) (percent ? total * amount / 100 : amount);
  }

  /** The number as it was given. */
  @Override
  public String toString() {
    long whole = (long) amount;
    String number = whole == amount ? Long.toString(whole) : Double.toString(amount);
    return percent ? number + "%" : number;
  }
}
