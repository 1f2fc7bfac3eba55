package dev.sheaf.runtime.json;

import java.net.InetAddress;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** The plain text form of values that JSON has no type for. */
final class JsonText {
  private JsonText() {}

  /**
   * An enum constant's name, a locale's BCP 47 tag, an address's number, an instant in ISO form;
   * for all else its own {@code toString}, which for {@code java.time}, paths, URIs and their like
   * is the form that can be read again.
   */
  static String of(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof InetAddress address) {
      return address.getHostAddress();
    }
    if (value instanceof TimeZone zone) {
      return zone.getID();
    }
    if (value instanceof Class<?> type) {
      return type.getName();
    }
    if (value.getClass() == Date.class) {
      return ((Date) value).toInstant().toString();
    }
    return value instanceof char[] chars ? new String(chars) : String.valueOf(value);
  }
}
