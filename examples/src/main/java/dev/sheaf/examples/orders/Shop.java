package dev.sheaf.examples.orders;

import dev.sheaf.Batchable;
import dev.sheaf.Param;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shop's database; every question is asked for many keys in one statement. */
class Shop implements AutoCloseable {
  private final Connection connection;

  /**
   * Opens the database.
   *
   * @param database its JDBC URL
   */
  Shop(@Param String database) throws SQLException {
    connection = DriverManager.getConnection(database);
  }

  /** One row as an object. */
  private interface Row<V> {
    V read(ResultSet row) throws SQLException;
  }

  List<Order> orders() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT id, customer, products FROM orders ORDER BY id");
        ResultSet rows = select.executeQuery()) {
      List<Order> orders = new ArrayList<>();
      while (rows.next()) {
        Long[] products = rows.getObject(3, Long[].class);
        orders.add(new Order(rows.getLong(1), rows.getLong(2), List.of(products)));
      }
      return orders;
    }
  }

  @Batchable
  Map<Long, Customer> customers(Set<Long> ids) throws SQLException {
    return select(
        "SELECT id, name, region FROM customer WHERE id = ANY (?)",
        ids,
        row -> new Customer(row.getString(2), row.getLong(3)));
  }

  @Batchable
  Map<Long, Product> products(Set<Long> ids) throws SQLException {
    return select(
        "SELECT id, name, price FROM product WHERE id = ANY (?)",
        ids,
        row -> new Product(row.getString(2), row.getBigDecimal(3)));
  }

  @Batchable
  Map<Long, String> regions(Set<Long> ids) throws SQLException {
    return select("SELECT id, name FROM region WHERE id = ANY (?)", ids, row -> row.getString(2));
  }

  private <V> Map<Long, V> select(String sql, Set<Long> ids, Row<V> reader) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("BIGINT", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        Map<Long, V> found = new HashMap<>();
        while (rows.next()) {
          found.put(rows.getLong(1), reader.read(rows));
        }
        return found;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
