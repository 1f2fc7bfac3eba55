package dev.sheaf.console.page;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Lets in only who was given the page's address. Other users of the machine and other pages in the
 * same browser can reach the port, so that each request must know the token, must have come by the
 * name of this machine itself (or a foreign name could be pointed at it), and must not stem from
 * another site.
 */
final class Guard {
  private static final int TOKEN_BYTES = 24;

  private final String token = newToken();
  private final List<String> hosts;

  /** A guard with a token of its own, for a server that listens on {@code port}. */
  Guard(int port) {
    hosts = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The path below which everything is served: the token between slashes. */
  String root() {
    return "/" + token + "/";
  }

  boolean admits(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    return host != null
        && hosts.contains(host)
        && (origin == null || origin.equals("http://" + host))
        && knowsToken(exchange.getRequestURI().getPath());
  }

  /** Compares in a time that tells nothing about where a wrong token differs. */
  private boolean knowsToken(String path) {
    int end = path.indexOf('/', 1);
    String given = end < 0 ? "" : path.substring(0, end + 1);
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), root().getBytes(StandardCharsets.UTF_8));
  }
}
