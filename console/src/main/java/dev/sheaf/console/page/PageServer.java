package dev.sheaf.console.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * An HTTP server for one page, on the loopback address alone. What the {@link Guard} does not let
 * in is told nothing but 403.
 */
final class PageServer {
  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-%s'; style-src 'nonce-%s'; connect-src 'self';"
          + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Answers one kind of request. */
  interface Handler {
    /**
     * Reads what it needs, and sends an answer.
     *
     * @throws BadRequest if that is nothing to be answered
     */
    void handle(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final HttpServer server;
  private final Guard guard;
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();

  private PageServer(HttpServer server) {
    this.server = server;
    guard = new Guard(server.getAddress().getPort());
  }

  /** Listens on {@code port}; on any free one if that is 0. */
  static PageServer start(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    PageServer page = new PageServer(HttpServer.create(address, 0));
    page.server.setExecutor(Executors.newCachedThreadPool(PageServer::daemon));
    page.server.createContext("/", page::serve);
    page.server.start();
    return page;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sheaf-page");
    thread.setDaemon(true);
    return thread;
  }

  /** Has {@code handler} answer {@code request}, such as {@code "GET form"}. */
  void on(String request, Handler handler) {
    handlers.put(request, handler);
  }

  /** Where the page is, the token included. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + guard.root();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (guard.admits(exchange)) {
        respond(exchange);
      } else {
        answer(
            exchange, 403, "text/plain", "This page needs the whole address that was printed.\n");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void respond(HttpExchange exchange) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath().substring(guard.root().length());
    Handler handler = handlers.get(exchange.getRequestMethod() + " " + path);
    if (handler == null) {
      answer(exchange, 404, "text/plain", "There is nothing here.\n");
      return;
    }
    try {
      handler.handle(exchange);
    } catch (BadRequest e) {
      answer(exchange, 400, "text/plain", e.getMessage() + "\n");
    }
  }

  /** Sends the page itself; its own script and style are the only ones that the browser takes. */
  static void answerPage(HttpExchange exchange, String nonce) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY.formatted(nonce, nonce));
    answer(exchange, 200, "text/html", resource().replace("NONCE", nonce));
  }

  private static String resource() throws IOException {
    try (InputStream page = PageServer.class.getResourceAsStream("page.html")) {
      if (page == null) {
        throw new IOException("page.html is missing beside " + PageServer.class);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends {@code text}, not to be kept anywhere. */
  static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    head(exchange, type);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Sets the headers that every answer has. */
  static void head(HttpExchange exchange, String type) {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
  }
}
