package dev.sheaf.examples.zones;

import dev.sheaf.Param;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/** An embedded SQL database in a file, with a table of zones. */
final class Database implements AutoCloseable {
  private final JdbcConnectionPool pool;

  /**
   * Opens the database.
   *
   * @param database the file that holds it, without its suffix
   */
  Database(@Param(defaultValue = "zones") Path database) throws SQLException {
    pool = JdbcConnectionPool.create("jdbc:h2:" + database.toAbsolutePath(), "sa", "");
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS zone (
            id VARCHAR PRIMARY KEY,
            countries VARCHAR ARRAY NOT NULL,
            latitude DOUBLE PRECISION NOT NULL CHECK (latitude BETWEEN -90 AND 90),
            longitude DOUBLE PRECISION NOT NULL CHECK (longitude BETWEEN -180 AND 180),
            comment VARCHAR NOT NULL)
          """);
    }
  }

  void insert(Zone zone) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO zone VALUES (?, ?, ?, ?, ?)")) {
      insert.setString(1, zone.id());
      insert.setArray(2, connection.createArrayOf("VARCHAR", zone.countries().toArray()));
      insert.setDouble(3, zone.latitude());
      insert.setDouble(4, zone.longitude());
      insert.setString(5, zone.comment());
      insert.executeUpdate();
    }
  }

  @Override
  public void close() {
    pool.dispose();
  }
}
