package dev.sheaf.runtime.cli;

import java.io.File;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Conversions that Java's own classes do not offer in the form wanted, or not soon enough: {@code
 * DateTimeFormatter}, which those of dates and durations load, takes longer than all the rest of a
 * start.
 */
public final class Conversions {
  private static final int MOST_EXACT_DIGITS = 15;
  private static final String[] UNITS = {"ms", "s", "m", "h", "d"};
  private static final long[] MILLIS = {1, 1000, 60_000, 3_600_000, 86_400_000};

  private Conversions() {}

  /** One of the words {@code true} and {@code false}. */
  public static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException();
    }
    return text.equals("true");
  }

  /** A single character. */
  public static Character character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException();
    }
    return text.charAt(0);
  }

  /**
   * A number. One in plain digits is worked out here, exactly: a quotient of two numbers that a
   * {@code double} holds exactly. The JDK's parser has nine classes, a millisecond of a start.
   */
  public static Double decimal(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    if (text.length() > MOST_EXACT_DIGITS || text.length() == first || text.charAt(first) == '.') {
      return Double.valueOf(text);
    }
    int point = text.indexOf('.');
    long digits = 0;
    double scale = 1;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + c - '0';
        scale *= point >= 0 && i > point ? 10 : 1;
      } else if (i != point) {
        return Double.valueOf(text);
      }
    }
    return first == 0 ? digits / scale : -(digits / scale);
  }

  /**
   * The constant whose name is {@code text} in kebab-case or as declared, in any case.
   *
   * @param values the array of an enum's constants; not declared as such, since the JVM would load
   *     the enum when it verifies the caller, long before a text is converted
   */
  public static Object constant(Object values, String text) {
    Enum<?>[] constants = (Enum<?>[]) values;
    String name = text.replace('-', '_');
    for (Enum<?> constant : constants) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    for (Enum<?> constant : constants) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    return squeezed(constants, name.replace("_", ""));
  }

  /** Finds constants that are declared in camel case. */
  private static Enum<?> squeezed(Enum<?>[] constants, String text) {
    for (Enum<?> constant : constants) {
      if (constant.name().replace("_", "").equalsIgnoreCase(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException();
  }

  /**
   * A locale written as a BCP 47 tag.
   *
   * @throws java.util.IllformedLocaleException if it is not one
   */
  public static Locale locale(String text) {
    return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
  }

  /** An address, by number or by name. */
  public static InetAddress address(String text) throws UnknownHostException {
    if (text.isEmpty()) {
      throw new IllegalArgumentException();
    }
    return InetAddress.getByName(text);
  }

  /** An absolute URL. */
  public static URL url(String text) throws MalformedURLException {
    return URI.create(text).toURL();
  }

  /** A file of any name but the empty one. */
  public static File file(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException();
    }
    return new File(text);
  }

  /** A duration such as {@code 30s}, {@code 1h30m} or {@code PT5M}. */
  public static Duration duration(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (text.startsWith("P", sign) || text.startsWith("p", sign)) {
      return Duration.parse(text);
    }
    long millis = 0;
    int at = 0;
    while (at < text.length() || at == 0) {
      int unit = end(text, at, true);
      int next = end(text, unit, false);
      long number = Long.parseLong(text, at, unit, 10);
      millis = Math.addExact(millis, Math.multiplyExact(number, unit(text.substring(unit, next))));
      at = next;
    }
    return Duration.ofMillis(millis);
  }

  private static int end(String text, int from, boolean digits) {
    int at = from;
    while (at < text.length() && digits == isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw new IllegalArgumentException();
    }
    return at;
  }

  private static long unit(String name) {
    for (int i = 0; i < UNITS.length; i++) {
      if (UNITS[i].equals(name)) {
        return MILLIS[i];
      }
    }
    throw new IllegalArgumentException();
  }

  /** A date such as {@code 2026-01-31}. */
  public static LocalDate date(String text) {
    boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; plain && i < 10; i++) {
      plain = i == 4 || i == 7 || isDigit(text.charAt(i));
    }
    return plain
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : LocalDate.parse(text);
  }

  /** A date and time such as {@code 2026-01-31T13:45}; midnight where there is a date alone. */
  public static LocalDateTime dateTime(String text) {
    return text.length() == 10 ? date(text).atStartOfDay() : LocalDateTime.parse(text);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** An optional number without its box. */
  public static OptionalInt optionalInt(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  /** An optional number without its box. */
  public static OptionalLong optionalLong(Optional<Long> value) {
    return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
  }

  /** An optional number without its box. */
  public static OptionalDouble optionalDouble(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }
}
