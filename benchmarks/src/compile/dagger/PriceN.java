package shop;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Prices the orders of a shop.
 *
 * @param factor what to multiply by
 * @param currency the currency's name
 */
final class PriceN {
  private final CustomersN customers;
  private final int factor;
  private final String currency;

  @Inject
  PriceN(
      CustomersN customers,
      @Named("factor") int factor,
      @Named("currency") String currency) {
    this.customers = customers;
    this.factor = factor;
    this.currency = currency;
  }

  String process(OrderN order) {
    return order.cents() * factor - customers.discount(order.customer()) + currency;
  }
}
