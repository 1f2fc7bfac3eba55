package dev.sheaf.examples.orders;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts the statements that the database itself saw. */
final class OrdersReportTest {
  private static final String URL = "jdbc:h2:mem:shop";

  private Connection shop;

  @BeforeEach
  void fillShop() throws SQLException {
    shop = DriverManager.getConnection(URL);
    execute("CREATE TABLE region (id BIGINT PRIMARY KEY, name VARCHAR)");
    execute("CREATE TABLE customer (id BIGINT PRIMARY KEY, name VARCHAR, region BIGINT)");
    execute("CREATE TABLE product (id BIGINT PRIMARY KEY, name VARCHAR, price NUMERIC(10, 2))");
    execute("CREATE TABLE orders (id BIGINT PRIMARY KEY, customer BIGINT, products BIGINT ARRAY)");
    execute("INSERT INTO region VALUES (1, 'Tyrol'), (2, 'Styria')");
    execute("INSERT INTO customer SELECT x, 'customer ' || x, MOD(x, 3) FROM SYSTEM_RANGE(0, 49)");
    execute("INSERT INTO product SELECT x, 'product ' || x, x FROM SYSTEM_RANGE(1, 20)");
    execute(
        """
        INSERT INTO orders SELECT x, MOD(x, 50), ARRAY[1 + MOD(x, 20), 1 + MOD(x + 1, 20)]
        FROM SYSTEM_RANGE(1, 500)
        """);
    execute("SET QUERY_STATISTICS TRUE");
  }

  @AfterEach
  void closeShop() throws SQLException {
    shop.close();
  }

  @Test
  void asksOncePerTableForFiveHundredOrders() throws SQLException {
    RunReport report = OrdersReportJob.run(p -> p.database(URL));

    assertThat(report.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(report.succeeded()).isEqualTo(500);
    assertThat(statements("customer")).isEqualTo(1);
    assertThat(statements("product")).isEqualTo(1);
    assertThat(statements("region")).isEqualTo(1);
    assertThat(report.batches().get("Shop.customers").keys()).isEqualTo(50);
  }

  @Test
  void addsPricesAndLeavesUnknownRegionsEmpty() {
    List<OrdersReport.Line> lines = OrdersReportJob.collect(p -> p.database(URL));

    assertThat(lines.get(0))
        .isEqualTo(
            new OrdersReport.Line(1, "customer 1", Optional.of("Tyrol"), new BigDecimal("5.00")));
    assertThat(lines.get(2).region()).isEmpty();
  }

  @Test
  void failsTheOrderWhoseCustomerIsMissingAndNoOther() throws SQLException {
    execute("DELETE FROM customer WHERE id = 7");

    RunReport report = OrdersReportJob.run(p -> p.database(URL));

    assertThat(report.failed()).isEqualTo(10);
    assertThat(report.failures().get(0).cause()).hasMessageThat().contains("7");
  }

  private int statements(String table) throws SQLException {
    String sql =
        "SELECT SUM(EXECUTION_COUNT) FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
            + " WHERE SQL_STATEMENT LIKE 'SELECT id, %FROM "
            + table
            + " %'";
    try (Statement select = shop.createStatement();
        ResultSet rows = select.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = shop.createStatement()) {
      statement.execute(sql);
    }
  }
}
