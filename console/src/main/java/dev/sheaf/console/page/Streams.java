package dev.sheaf.console.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells all open pages what happens, by server-sent events. A page that does not read is dropped,
 * and comes back by itself when it can: nobody ever waits for a browser.
 *
 * <p>Safe for use by several threads.
 */
final class Streams {
  private static final int MOST_WAITING = 500;
  private static final long HEARTBEAT_SECONDS = 10;
  private static final String END = "";

  private final List<BlockingQueue<String>> queues = new CopyOnWriteArrayList<>();

  /** Sends an event to all pages. */
  void send(String event, String json) {
    String message = message(event, json);
    for (BlockingQueue<String> queue : queues) {
      if (!queue.offer(message)) {
        queue.clear();
        queue.add(END);
      }
    }
  }

  /** An event as it goes over the wire; {@code json} has no line breaks. */
  static String message(String event, String json) {
    return "event: " + event + "\ndata: " + json + "\n\n";
  }

  /** Whether everything sent has been handed to the browsers. */
  boolean isDrained() {
    return queues.stream().allMatch(BlockingQueue::isEmpty);
  }

  /**
   * Serves one page until it goes away.
   *
   * @param past what happened before, as {@link #message messages}
   */
  void serve(HttpExchange exchange, List<String> past) throws IOException, InterruptedException {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>(MOST_WAITING + past.size());
    queue.addAll(past);
    queues.add(queue);
    try {
      PageServer.head(exchange, "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      pump(queue, exchange.getResponseBody());
    } finally {
      queues.remove(queue);
    }
  }

  private static void pump(BlockingQueue<String> queue, OutputStream out)
      throws IOException, InterruptedException {
    while (true) {
      String message = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      if (END.equals(message)) {
        return;
      }
      // A comment now and then shows whether anybody is still there.
      String text = message == null ? ": still here\n\n" : message;
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
