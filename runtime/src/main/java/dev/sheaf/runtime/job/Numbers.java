package dev.sheaf.runtime.job;

/** Numbers for people to read. */
final class Numbers {
  private Numbers() {}

  /** A whole number in groups of three digits. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A rate: with a decimal where it is below ten. */
  static String rate(double perSecond) {
    long tenths = Math.round(perSecond * 10);
    String text = tenths < 100 ? tenths / 10 + "." + tenths % 10 : grouped(Math.round(perSecond));
    return text + "/s";
  }

  /** A count and its noun: {@code 1 item}, {@code 2 items}. */
  static String items(long count) {
    return grouped(count) + (count == 1 ? " item" : " items");
  }
}
