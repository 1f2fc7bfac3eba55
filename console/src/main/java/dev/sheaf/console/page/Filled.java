package dev.sheaf.console.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a browser sends of a form: {@code count=5&name=a%20b}. Anything else is refused: taken for a
 * form that leaves out all fields, it would start the run with their defaults.
 */
final class Filled {
  private static final int MOST_BYTES = 1 << 20;
  private static final String TYPE = "application/x-www-form-urlencoded";

  private Filled() {}

  /**
   * The values by the names of their fields.
   *
   * @param names the fields that the form has
   * @throws BadRequest if it is not this form that was filled in
   */
  static Map<String, List<String>> read(HttpExchange exchange, Set<String> names)
      throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new BadRequest("This is no filled form: it has more than a megabyte.");
    }
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE)) {
      throw new BadRequest("This is no filled form: its type is " + type + ", not " + TYPE + ".");
    }
    return parse(new String(body, StandardCharsets.UTF_8), names);
  }

  private static Map<String, List<String>> parse(String body, Set<String> names) throws BadRequest {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : body.isEmpty() ? new String[0] : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(pair.substring(0, Math.max(0, equals)));
      if (!names.contains(name)) {
        throw new BadRequest(
            "This is no filled form: it has no field for " + shortened(pair) + ".");
      }
      values
          .computeIfAbsent(name, each -> new ArrayList<>())
          .add(decoded(pair.substring(equals + 1)));
    }
    return values;
  }

  private static String decoded(String text) throws BadRequest {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequest("This is no filled form: " + shortened(text) + " cannot be decoded.");
    }
  }

  /** The begin of a text, which may hold a secret further on. */
  private static String shortened(String text) {
    int end = Math.min(20, text.indexOf('=') < 0 ? text.length() : text.indexOf('='));
    return "\"" + text.substring(0, end) + (end < text.length() ? "…" : "") + "\"";
  }
}
