package shop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What is known of the customers of a shop. */
@Singleton
final class CustomersN {
  private final Clock clock;

  @Inject
  CustomersN(Clock clock) {
    this.clock = clock;
  }

  long discount(String customer) {
    return clock.millis() % 2 + customer.length();
  }
}
