package dev.sheaf.runtime.cli;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers that the processor must give, too. */
final class NearestTest {
  private static final Path TABLE = Path.of("src/test/resources/dev/sheaf/runtime/cli/nearest.txt");

  @Test
  void givesTheAnswersThatTheProcessorGives() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        List<String> words = Arrays.asList(line.split(" +"));
        String meant = words.get(words.size() - 1);
        assertWithMessage(line)
            .that(Nearest.of(words.get(0), words.subList(1, words.size() - 1)))
            .isEqualTo(meant.equals("-") ? null : meant);
      }
    }
  }
}
