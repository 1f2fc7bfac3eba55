package dev.sheaf.examples.orders;

import dev.sheaf.Fetch;
import dev.sheaf.Service;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Says of every order who pays how much, and where it goes. */
@Service
record OrdersReport(Shop shop) {

  Line process(
      Order order,
      @Fetch("shop.customers(order.customerId)") Customer customer,
      @Fetch("shop.products(order.productIds)") List<Product> products,
      @Fetch("shop.regions(customer.regionId)") Optional<String> region) {
    BigDecimal total =
        products.stream().map(Product::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Line(order.id(), customer.name(), region, total);
  }

  /**
   * A line of the report.
   *
   * @param order the order's number
   * @param customer who pays
   * @param region where the order goes, if it is known
   * @param total how much is to be paid
   */
  record Line(long order, String customer, Optional<String> region, BigDecimal total) {}
}
