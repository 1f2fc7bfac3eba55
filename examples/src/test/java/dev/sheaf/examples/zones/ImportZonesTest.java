package dev.sheaf.examples.zones;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.examples.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportZonesTest {
  private static final Path ZONES = Path.of("data/zones.csv").toAbsolutePath();

  @TempDir Path directory;

  @Test
  void importsTheGoodLinesAndRecordsTheBadOnes() throws Exception {
    Program.Result result = Program.of("zones", directory).run(ZONES.toString());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(count()).isEqualTo(312);
    assertThat(failedLines()).containsExactly("22", "78", "144", "205", "266");
    assertThat(result.err()).contains("5 failed");
  }

  @Test
  void importsMendedLinesInARunOfTheirOwn() throws Exception {
    Path mended = Files.copy(ZONES, directory.resolve("zones.csv"));
    Program.of("zones", directory).run("zones.csv");
    Files.writeString(
        mended,
        Files.readString(mended).replace("Pacific/Apia,WS\n", "Etc/GMT+11,WS,0,0,mended\n"));

    Program.Result result =
        Program.of("zones", directory).run("zones.csv", "--retry-failed", "last");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(count()).isEqualTo(313);
  }

  private List<String> failedLines() throws Exception {
    try (var runs = Files.list(directory.resolve("sheaf-runs"))) {
      Path run = runs.findFirst().orElseThrow();
      return Files.readAllLines(run.resolve("failed.jsonl")).stream()
          .map(line -> line.replaceAll(".*\"number\":([0-9]+).*", "$1"))
          .toList();
    }
  }

  private int count() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:" + directory.resolve("zones"), "sa", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM zone")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
