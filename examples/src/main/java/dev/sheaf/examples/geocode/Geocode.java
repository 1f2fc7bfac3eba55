package dev.sheaf.examples.geocode;

import dev.sheaf.Param;
import dev.sheaf.Retry;
import dev.sheaf.Service;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Finds the place of every address.
 *
 * @param config which geocoder to ask
 */
@Service(concurrency = 8, rate = "50/s", timeout = "10s", modules = HttpModule.class)
@Retry(
    on = IOException.class,
    delays = {"100ms", "1s"})
record Geocode(@Param(defaultValue = "dev") Config config, HttpClient http) {

  Place process(String address) throws IOException, InterruptedException {
    String query = "?address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(config.endpoint() + query));
    config.authorization().ifPresent(value -> request.header("Authorization", value));
    HttpResponse<String> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return switch (response.statusCode()) {
      case 200 -> Place.parse(address, response.body());
      case 404 -> throw new IllegalArgumentException("no such address: " + address);
      default -> throw new IOException("the geocoder answered " + response.statusCode());
    };
  }
}
