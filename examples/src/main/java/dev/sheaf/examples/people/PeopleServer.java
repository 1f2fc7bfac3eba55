package dev.sheaf.examples.people;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sheaf.runtime.Deferred;
import dev.sheaf.runtime.MissingKeyException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;

/** Serves {@code /home/7} and {@code /chain/7}, a thread for each visitor. */
final class PeopleServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Together together = new Together();

  PeopleServer(Pages pages) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/home/", exchange -> serve(exchange, pages::home));
    server.createContext("/chain/", exchange -> serve(exchange, pages::chain));
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How many visitors wait for the next round of fetches. */
  int waiting() {
    return together.waiting();
  }

  private void serve(HttpExchange exchange, LongFunction<Deferred<?>> page) throws IOException {
    try {
      String path = exchange.getRequestURI().getPath();
      long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
      send(exchange, 200, together.ask(page.apply(id)).get().toString());
    } catch (NumberFormatException e) {
      send(exchange, 400, "Ask for a number: " + e.getMessage());
    } catch (ExecutionException e) {
      int status = e.getCause() instanceof MissingKeyException ? 404 : 500;
      send(exchange, status, String.valueOf(e.getCause().getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      send(exchange, 503, "The server is being stopped.");
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    together.close();
  }
}
