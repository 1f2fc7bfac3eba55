package shop;

import dev.sheaf.Param;
import dev.sheaf.Service;

/**
 * Prices the orders of a shop.
 *
 * @param factor what to multiply by
 * @param currency the currency's name
 */
@Service(modules = ClockModule.class)
final class PriceN {
  private final CustomersN customers;
  private final int factor;
  private final String currency;

  PriceN(
      CustomersN customers,
      @Param(defaultValue = "2") int factor,
      @Param(defaultValue = "EUR") String currency) {
    this.customers = customers;
    this.factor = factor;
    this.currency = currency;
  }

  String process(OrderN order) {
    return order.cents() * factor - customers.discount(order.customer()) + currency;
  }
}
