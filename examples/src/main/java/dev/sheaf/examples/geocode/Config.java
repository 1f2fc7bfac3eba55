package dev.sheaf.examples.geocode;

import dev.sheaf.Param;
import java.net.URI;
import java.util.Optional;

/** Which geocoder to ask. */
sealed interface Config {
  /** Where the geocoder answers. */
  URI endpoint();

  /** What to send in the {@code Authorization} header. */
  Optional<String> authorization();

  /**
   * A geocoder on this machine.
   *
   * @param endpoint where it answers
   */
  record DevConfig(@Param(defaultValue = "http://localhost:8080/geocode") URI endpoint)
      implements Config {
    @Override
    public Optional<String> authorization() {
      return Optional.empty();
    }
  }

  /**
   * The company's geocoder.
   *
   * @param endpoint where it answers
   * @param token who is asking
   */
  record ProdConfig(@Param URI endpoint, @Param(secret = true, env = "GEOCODER_TOKEN") String token)
      implements Config {
    @Override
    public Optional<String> authorization() {
      return Optional.of("Bearer " + token);
    }
  }
}
