package dev.sheaf.examples.orders;

import dev.sheaf.Source;
import java.sql.SQLException;
import java.util.List;

/** All orders of the shop. */
@Source
record Orders(Shop shop) {
  List<Order> items() throws SQLException {
    return shop.orders();
  }
}
