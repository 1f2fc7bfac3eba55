package dev.sheaf.examples.geocode;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sheaf.examples.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the job against a geocoder on the loopback interface that is overloaded once, and that knows
 * who may ask.
 */
final class GeocodeTest {
  private final AtomicInteger overloads = new AtomicInteger(1);
  private HttpServer server;

  @TempDir Path directory;

  @BeforeEach
  void startGeocoder() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/open", exchange -> answer(exchange, true));
    server.createContext(
        "/closed",
        exchange ->
            answer(
                exchange,
                List.of("Bearer s3cret")
                    .equals(exchange.getRequestHeaders().get("Authorization"))));
    server.start();
    Files.writeString(directory.resolve("addresses.txt"), "Vienna\n\nAtlantis\nParis\n");
  }

  @AfterEach
  void stopGeocoder() {
    server.stop(0);
  }

  @Test
  void retriesAnOverloadedGeocoderAndRecordsUnknownAddresses() throws Exception {
    Program.Result result =
        Program.of("geocode", directory)
            .run("addresses.txt", "--config", "dev", "--endpoint", url("/open"), "--results", "-");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .contains("\"result\":{\"address\":\"Vienna\",\"latitude\":48.2,\"longitude\":16.37}");
    assertThat(result.out()).contains("\"address\":\"Paris\"");
    assertThat(result.err()).contains("no such address: Atlantis");
    assertThat(overloads.get()).isLessThan(1);
  }

  @Test
  void takesTheTokenOfTheProductionProfileFromTheEnvironmentAndShowsItNowhere() throws Exception {
    Program.Result result =
        Program.of("geocode", directory)
            .with("GEOCODER_TOKEN", "s3cret")
            .run("addresses.txt", "-c", "prod", "--endpoint", url("/closed"), "--limit", "1");

    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.err()).doesNotContain("s3cret");
    try (var files = Files.walk(directory.resolve("sheaf-runs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("s3cret");
      }
    }
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange, boolean allowed) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    if (!allowed) {
      send(exchange, 403, "");
    } else if (overloads.getAndDecrement() > 0) {
      send(exchange, 503, "");
    } else if (query.endsWith("Atlantis")) {
      send(exchange, 404, "");
    } else {
      send(exchange, 200, query.endsWith("Vienna") ? "48.2,16.37" : "48.86,2.35");
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
