package dev.sheaf.examples.zones;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A time zone and the place that it is named after.
 *
 * @param id its name in the tz database
 * @param countries the ISO codes of the countries that use it
 * @param latitude degrees north
 * @param longitude degrees east
 * @param comment what tells it from others of the country
 */
record Zone(String id, List<String> countries, double latitude, double longitude, String comment) {

  /** Reads a line of comma-separated values. */
  static Zone parse(String line) throws IOException {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      CSVRecord record = parser.iterator().next();
      if (record.size() != 5) {
        throw new IllegalArgumentException("5 values expected, not " + record.size());
      }
      return new Zone(
          record.get(0),
          List.of(record.get(1).split(" ")),
          Double.parseDouble(record.get(2)),
          Double.parseDouble(record.get(3)),
          record.get(4));
    }
  }
}
