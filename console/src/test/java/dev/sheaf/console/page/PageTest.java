package dev.sheaf.console.page;

import static com.google.common.truth.Truth.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page before the start, over HTTP. */
final class PageTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FORBIDDEN = "HTTP/1.1 403 Forbidden";

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void listensOnTheLoopbackAddressOnlyAndBehindAToken() throws Exception {
    String url = open().url();

    assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+/[\\w-]{32}/");
    assertThat(open().url()).isNotEqualTo(url);
    assertThat(get(url).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWhoDoesNotKnowTheToken() throws Exception {
    URI page = URI.create(open().url());

    for (String path : List.of("/", "/form", "/favicon.ico", "/" + "x".repeat(32) + "/form")) {
      assertThat(get(page.resolve(path).toString()).statusCode()).isEqualTo(403);
    }
    String shorter = page.getPath().substring(0, 20) + "/";
    assertThat(get(page.resolve(shorter).toString()).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesAForgedHost() throws Exception {
    URI page = URI.create(open().url());

    assertThat(status(page, "Host: evil.example:" + page.getPort())).isEqualTo(FORBIDDEN);
    assertThat(status(page, "Host: 127.0.0.1")).isEqualTo(FORBIDDEN);
    assertThat(status(page, "X-No-Host: at all")).isEqualTo(FORBIDDEN);
    assertThat(status(page, "Host: localhost:" + page.getPort())).isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void refusesRequestsOfOtherSites() throws Exception {
    URI page = URI.create(open().url());
    String host = "Host: 127.0.0.1:" + page.getPort() + "\r\nOrigin: ";

    assertThat(status(page, host + "http://evil.example")).isEqualTo(FORBIDDEN);
    assertThat(status(page, host + "null")).isEqualTo(FORBIDDEN);
    assertThat(status(page, host + "http://localhost:" + page.getPort())).isEqualTo(FORBIDDEN);
    assertThat(status(page, host + "http://127.0.0.1:" + page.getPort()))
        .isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void letsNothingButItsOwnScriptRun() throws Exception {
    HttpResponse<String> page = get(open().url());

    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    String nonce = policy.replaceFirst(".*script-src 'nonce-(\\w+)'.*", "$1");
    assertThat(policy).startsWith("default-src 'none'; ");
    assertThat(page.body()).contains("<script nonce=\"" + nonce + "\">");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void describesAFieldWithAllThatIsKnownOfIt() throws Exception {
    String form = get(open("--count", "7").url() + "form").body();

    assertThat(form)
        .contains(
            "{\"name\":\"count\",\"label\":\"count\",\"kind\":\"number\",\"help\":\"how many orders"
                + " there are, at most\",\"expected\":\"a whole number\",\"variable\":null,"
                + "\"own\":true,\"required\":false,\"given\":true,\"words\":[],\"presets\":[\"400\"],"
                + "\"values\":[\"7\"],\"owner\":null,\"branch\":\"\"}");
    assertThat(form).contains("\"label\":\"config\",\"kind\":\"words\"");
    assertThat(form).contains("\"words\":[\"live\",\"test\"],\"presets\":[\"test\"]");
    assertThat(form).contains("\"name\":\"run-limit\",\"label\":\"limit\",\"kind\":\"number\"");
  }

  @Test
  void neverShowsASecretAndKeepsItForTheRun() throws Exception {
    Page page = open("--config", "live", "--token", "s3cret");

    assertThat(get(page.url() + "form").body()).doesNotContain("s3cret");
    assertThat(post(page.url() + "start", "config=live")).isEqualTo("[]");
    assertThat(page.await()).asList().containsExactly("--config=live", "--token=s3cret");
  }

  @Test
  void tellsWhatIsWrongInTheWordsOfTheCommandLineBesideTheField() throws Exception {
    Page page = open();

    assertThat(post(page.url() + "start", "count=many&run-limit=-1"))
        .isEqualTo(
            "[{\"text\":\"--count many: expected a whole number\",\"fields\":[\"count\"]},"
                + "{\"text\":\"--limit -1: expected a whole number from 0 up\","
                + "\"fields\":[\"run-limit\"]}]");
  }

  @Test
  void asksForASecretThatIsMissing() throws Exception {
    assertThat(post(open().url() + "start", "config=live"))
        .contains("\"text\":\"--token is required with --config live: expected a value; or");
  }

  @Test
  void showsAtOnceWhatIsWrongWithTheCommandLineSoFar() throws Exception {
    assertThat(get(open("--count=many").url() + "form").body())
        .contains("\"problems\":[{\"text\":\"--count many: expected a whole number\"");
  }

  @Test
  void startsWithTheWordsOfACommandLine() throws Exception {
    Page page = open("old.csv");

    post(page.url() + "start", "file=a+b.csv&regions=n%26s&regions=--x&gift=true&run-limit=5");
    post(page.url() + "start", "file=second.csv");

    assertThat(page.await())
        .asList()
        .containsExactly(
            "-pfile=a b.csv", "--gift=true", "--regions=n&s", "--regions=--x", "--limit=5")
        .inOrder();
  }

  @Test
  void startsNothingForABodyThatIsNoFilledFormAndSaysWhy() throws Exception {
    Page page = open();
    String start = page.url() + "start";

    assertRefused(send(start, "application/json", "{\"count\":5}"), "application/json");
    assertRefused(send(start, FORM, "{\"count\":5}"), "no field for \"{\"count\":5}\"");
    assertRefused(send(start, FORM, "cuont=5"), "no field for \"cuont…\"");
    assertRefused(send(start, FORM, "count=%zz"), "cannot be decoded");
    assertRefused(send(page.url() + "check", "text/plain", "count=5"), "text/plain");
    assertThat(post(start, "count=6")).isEqualTo("[]");
    assertThat(page.await()).asList().containsExactly("--count=6");
    assertRefused(send(start, FORM, "count=" + "1".repeat(1 << 20)), "more than a megabyte");
  }

  private static void assertRefused(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("This is no filled form: ");
    assertThat(answer.body()).contains(why);
  }

  @Test
  void saysBeforeTheStartThatThereIsAForm() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(open().url() + "events")).build();
    HttpResponse<Stream<String>> events = client.send(request, BodyHandlers.ofLines());

    assertThat(events.headers().firstValue("Content-Type"))
        .hasValue("text/event-stream; charset=utf-8");
    assertThat(events.body().findFirst()).hasValue("event: form");
  }

  private static Page open(String... args) throws IOException {
    return Page.open(new BillCommand(), args);
  }

  private HttpResponse<String> get(String url) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  private String post(String url, String form) throws Exception {
    return send(url, FORM, form).body();
  }

  private HttpResponse<String> send(String url, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** The status of a request with headers that no client would send by itself. */
  private static String status(URI page, String headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.getPort())) {
      String request = "GET " + page.getPath() + " HTTP/1.1\r\n" + headers + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }
}
