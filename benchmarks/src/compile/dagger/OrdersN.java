package shop;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The orders of a shop.
 *
 * @param file where they are listed
 * @param count how many to take
 * @param since the first day
 */
final class OrdersN {
  private final Path file;
  private final int count;
  private final LocalDate since;

  @Inject
  OrdersN(
      @Named("file") Path file,
      @Named("count") int count,
      @Named("since") LocalDate since) {
    this.file = file;
    this.count = count;
    this.since = since;
  }

  List<OrderN> items() {
    return List.of(new OrderN(count, file.toString(), since, 100));
  }
}
