package dev.sheaf.runtime.cli;

import java.io.File;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.util.Locale;

/** Conversions that Java's own classes do not offer in the form wanted, except for times. */
public final class Conversions {
  private static final int MOST_EXACT_DIGITS = 15;

  private Conversions() {}

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

  /** The constant whose name is {@code text} in kebab-case or as declared, in any case. */
  public static <E extends Enum<E>> E constant(E[] constants, String text) {
    String name = text.replace('-', '_');
    for (E constant : constants) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    return squeezed(constants, name.replace("_", ""));
  }

  /** Finds constants that are declared in camel case. */
  private static <E extends Enum<E>> E squeezed(E[] constants, String text) {
    for (E constant : constants) {
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
}
