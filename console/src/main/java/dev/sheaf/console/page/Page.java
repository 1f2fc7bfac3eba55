package dev.sheaf.console.page;

import com.sun.net.httpserver.HttpExchange;
import dev.sheaf.runtime.job.Command;
import dev.sheaf.runtime.job.Session;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A page in the browser made for one job: its command line as a form, then its run.
 *
 * <pre>{@code
 * Page page = Page.open(command, args);
 * String[] words = page.await();          // what the form was filled in with
 * page.attach(session);
 * page.print("a line");
 * page.close();
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class Page {
  private static final List<String> BUTTONS = List.of("pause", "resume", "retry", "stop");

  private final Form form;
  private final PageServer server;
  private final BlockingQueue<String[]> words = new ArrayBlockingQueue<>(1);
  private final LogTail log = new LogTail();
  private final Streams streams = new Streams();
  private boolean started;
  private volatile @Nullable LiveRun live;
  private volatile @Nullable Thread ticker;

  private Page(Form form, PageServer server) {
    this.form = form;
    this.server = server;
  }

  /**
   * Serves the page on the loopback address, and says on standard error where.
   *
   * @param args the command line so far; {@code --ui} says on which port, any free one without a
   *     number
   * @throws IOException if the port is taken
   */
  public static Page open(Command<?, ?, ?> command, String[] args) throws IOException {
    String port = command.parsed(args).text("run-ui");
    PageServer server = PageServer.start(port == null ? 0 : Integer.parseInt(port));
    Page page = new Page(new Form(command, args), server);
    page.serve();
    System.err.println(command.name() + ": fill in and start the run on " + page.url());
    return page;
  }

  private void serve() {
    String nonce = Long.toUnsignedString(new SecureRandom().nextLong(), 36);
    server.on("GET ", exchange -> PageServer.answerPage(exchange, nonce));
    server.on("GET form", exchange -> json(exchange, form.describe()));
    server.on("POST check", exchange -> json(exchange, form.judge(form.problems(read(exchange)))));
    server.on("POST start", this::start);
    server.on("GET events", exchange -> streams.serve(exchange, past()));
    for (String button : BUTTONS) {
      server.on("POST " + button, exchange -> steer(exchange, button));
    }
  }

  /** Where the page is, with the token that lets one in. */
  String url() {
    return server.url();
  }

  private static void json(HttpExchange exchange, String text) throws IOException {
    PageServer.answer(exchange, 200, "application/json", text);
  }

  private Map<String, List<String>> read(HttpExchange exchange) throws IOException {
    return Filled.read(exchange, form.names());
  }

  private void start(HttpExchange exchange) throws IOException {
    Map<String, List<String>> filled = read(exchange);
    List<String> problems = form.problems(filled);
    json(exchange, form.judge(problems));
    if (problems.isEmpty()) {
      begin(form.words(filled));
    }
  }

  /** Lets {@link #await} return, once: a second click changes nothing. */
  private synchronized void begin(String[] filled) {
    if (!started) {
      started = true;
      words.add(filled);
    }
  }

  /** What a page is told first: how the run stands, or that there is a form to fill in. */
  private List<String> past() throws IOException {
    LiveRun shown = live;
    return shown == null ? List.of(Streams.message("form", "{}")) : shown.past();
  }

  private void steer(HttpExchange exchange, String button) throws IOException {
    LiveRun steered = live;
    if (steered != null) {
      steered.steer(button);
    }
    json(exchange, "{}");
  }

  /** Waits until somebody starts the run; returns the words of the command line to run with. */
  public String[] await() throws InterruptedException {
    return words.take();
  }

  /** Shows a run from now on. */
  public void attach(Session session) {
    LiveRun shown = new LiveRun(session, log, streams);
    Thread thread = new Thread(shown, "sheaf-page-ticker");
    thread.setDaemon(true);
    live = shown;
    ticker = thread;
    thread.start();
  }

  /** Shows a line of the log, or several. */
  public void print(String text) {
    log.add(text);
  }

  /** Shows that the run is over. */
  public void close() {
    Thread thread = ticker;
    LiveRun shown = live;
    if (thread != null && shown != null) {
      thread.interrupt();
      shown.end();
    }
  }
}
