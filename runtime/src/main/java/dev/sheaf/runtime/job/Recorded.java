package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes values as one would on a command line. */
final class Recorded {
  private Recorded() {}

  static Argument argument(String name, Object value, boolean given) {
    Argument.Origin origin = given ? Argument.Origin.OPTION : Argument.Origin.DEFAULT;
    boolean collection = value instanceof Collection || value instanceof Map;
    return new Argument(name, texts(value), collection, origin);
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Object[] secret) {
      texts.add((String) secret[0]);
    } else if (value instanceof Collection<?> values) {
      for (Object each : values) {
        texts.add(text(each));
      }
    } else if (value instanceof Map<?, ?> entries) {
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        texts.add(text(entry.getKey()) + "=" + text(entry.getValue()));
      }
    } else {
      texts.add(text(value));
    }
    return texts;
  }

  private static String text(Object value) {
    if (value instanceof char[] letters) {
      return new String(letters);
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof InetAddress address) {
      return address.getHostAddress();
    }
    return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
  }
}
