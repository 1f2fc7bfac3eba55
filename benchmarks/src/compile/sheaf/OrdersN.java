package shop;

import dev.sheaf.Param;
import dev.sheaf.Source;
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
@Source
final class OrdersN {
  private final Path file;
  private final int count;
  private final LocalDate since;

  OrdersN(
      @Param Path file,
      @Param(defaultValue = "10") int count,
      @Param(defaultValue = "2026-01-01") LocalDate since) {
    this.file = file;
    this.count = count;
    this.since = since;
  }

  List<OrderN> items() {
    return List.of(new OrderN(count, file.toString(), since, 100));
  }
}
