package dev.sheaf.examples.zones;

import dev.sheaf.Service;
import java.io.IOException;
import java.sql.SQLException;

/**
 * Imports time zones from a CSV file into an SQL database.
 *
 * <p>Lines that are no zones, or that the database refuses, are recorded as failed.
 */
@Service(concurrency = 4)
record ImportZones(Database database) {
  void process(Line line) throws IOException, SQLException {
    database.insert(Zone.parse(line.text()));
  }
}
