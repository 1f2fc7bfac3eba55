package dev.sheaf.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Chromium without a window, driven by its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private int requests;

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .buildAsync(page, new Received())
            .join();
  }

  /** Whether there is a Chromium on the path. */
  static boolean isThere() {
    for (String directory : System.getenv("PATH").split(":", -1)) {
      if (Files.isExecutable(Path.of(directory, "chromium"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Starts a browser with an empty page.
   *
   * @param profile a directory of its own
   */
  static Browser start(Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    String address = after("DevTools listening on ws://", process).replaceFirst("/.*", "");
    HttpRequest pages = HttpRequest.newBuilder(URI.create("http://" + address + "/json")).build();
    String list = HttpClient.newHttpClient().send(pages, BodyHandlers.ofString()).body();
    Matcher page =
        Pattern.compile("\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"(.*?)\"", Pattern.DOTALL)
            .matcher(list);
    if (!page.find()) {
      throw new IOException("Chromium has no page: " + list);
    }
    return new Browser(process, URI.create(page.group(1)));
  }

  private static String after(String words, Process process) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(words)) {
        return line.substring(words.length());
      }
    }
    throw new IOException("Chromium ended before it listened");
  }

  /** Opens an address, and waits until the page there is loaded. */
  void open(String url) throws Exception {
    call("Page.navigate", "\"url\":\"" + url + "\"");
    await("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** Sets the size of the page, and whether its reader prefers the dark. */
  void look(int width, int height, boolean dark) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        "\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%s"
            .formatted(width, height, width < 600));
    call(
        "Emulation.setEmulatedMedia",
        "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]"
            .formatted(dark ? "dark" : "light"));
  }

  /** The value of a JavaScript expression, as text; promises are waited for. */
  String evaluate(String expression) throws Exception {
    String script = "(async () => encodeURIComponent(String(await (" + expression + "))))()";
    String encoded = Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_8));
    String decoded =
        "eval(new TextDecoder().decode(Uint8Array.from(atob('"
            + encoded
            + "'),c=>c.charCodeAt())))";
    String answer =
        call("Runtime.evaluate", "\"awaitPromise\":true,\"expression\":\"" + decoded + "\"");
    Matcher value = Pattern.compile("\"type\":\"string\",\"value\":\"([^\"]*)\"").matcher(answer);
    if (!value.find() || answer.contains("\"exceptionDetails\"")) {
      throw new IOException(expression + " failed: " + answer);
    }
    return URLDecoder.decode(value.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Waits until a JavaScript expression is true. */
  void await(String condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!evaluate(condition).equals("true")) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "never came true: " + condition + "\n" + evaluate("document.body.innerText"));
      }
      Thread.sleep(50);
    }
  }

  /** Takes a picture of the whole page. */
  void picture(Path file) throws Exception {
    String answer = call("Page.captureScreenshot", "\"captureBeyondViewport\":true");
    Matcher data = Pattern.compile("\"data\":\"([^\"]*)\"").matcher(answer);
    if (data.find()) {
      Files.write(file, Base64.getDecoder().decode(data.group(1)));
    }
  }

  private synchronized String call(String method, String parameters) throws Exception {
    int id = ++requests;
    String request =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
    socket.sendText(request, true).join();
    while (true) {
      String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("Chromium does not answer " + method);
      }
      if (message.startsWith("{\"id\":" + id + ",")) {
        return message;
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    // All of its processes, for one that lives on would write into a profile that is being deleted.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** Puts together what comes in pieces. */
  private final class Received implements WebSocket.Listener {
    private final StringBuilder begun = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      begun.append(text);
      if (last) {
        messages.add(begun.toString());
        begun.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
