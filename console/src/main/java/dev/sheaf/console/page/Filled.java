package dev.sheaf.console.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser sends of a form: {@code count=5&name=a%20b}. */
final class Filled {
  private static final int MOST_BYTES = 1 << 20;

  private Filled() {}

  /**
   * The values by the names of their fields.
   *
   * @throws IOException if they cannot be read, or are more than a megabyte
   */
  static Map<String, List<String>> read(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new IOException("a form of more than " + MOST_BYTES + " bytes");
    }
    return parse(new String(body, StandardCharsets.UTF_8));
  }

  private static Map<String, List<String>> parse(String body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
