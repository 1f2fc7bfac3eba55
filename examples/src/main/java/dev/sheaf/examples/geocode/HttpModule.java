package dev.sheaf.examples.geocode;

import dagger.Module;
import dagger.Provides;
import dev.sheaf.Param;
import java.net.http.HttpClient;
import java.time.Duration;

/** Provides the HTTP client, which has no constructor to inject. */
@Module
final class HttpModule {
  private HttpModule() {}

  @Provides
  static HttpClient client(
      @Param(help = "how long to wait for a connection", defaultValue = "2s")
          Duration connectTimeout) {
    return HttpClient.newBuilder().connectTimeout(connectTimeout).build();
  }
}
