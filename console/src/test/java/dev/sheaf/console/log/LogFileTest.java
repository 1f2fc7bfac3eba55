package dev.sheaf.console.log;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
  private final List<String> alarms = new ArrayList<>();
  private @Nullable Path directory;

  @Test
  void keepsLinesUntilThereIsADirectory(@TempDir Path run) throws IOException {
    LogFile file = new LogFile(() -> directory, alarms::add);
    file.add("early\n");
    directory = run;
    file.add("late\n");

    assertThat(Files.readString(run.resolve("run.log"))).isEqualTo("early\nlate\n");
  }

  @Test
  void tellsOnceThatItCannotBeWritten(@TempDir Path run) {
    directory = run.resolve("nowhere");
    LogFile file = new LogFile(() -> directory, alarms::add);
    file.add("one\n");
    file.add("two\n");

    assertThat(alarms).hasSize(1);
    assertThat(alarms.get(0)).startsWith("cannot write run.log: ");
  }
}
