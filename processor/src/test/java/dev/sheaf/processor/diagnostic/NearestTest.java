package dev.sheaf.processor.diagnostic;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers that the runtime gives, too. */
final class NearestTest {
  private static final Path TABLE =
      Path.of("../runtime/src/test/resources/dev/sheaf/runtime/cli/nearest.txt");

  @Test
  void givesTheAnswersThatTheRuntimeGives() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        List<String> words = Arrays.asList(line.split(" +"));
        String meant = words.get(words.size() - 1);
        assertWithMessage(line)
            .that(Nearest.of(words.get(0), words.subList(1, words.size() - 1)).orElse("-"))
            .isEqualTo(meant);
      }
    }
  }
}
