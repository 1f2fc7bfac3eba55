package dev.sheaf.runtime.job;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sheaf.runtime.RunOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options of a library that make no sense for its job. */
final class LibraryTest {
  @Test
  void refusesRetriesWhereNothingSaysWhatToTryAgain() {
    assertRefused(RunOptions.builder().retries(2).build(), "retries: copy has no @Retry that says");
    assertRefused(
        RunOptions.builder().backoff(List.of(Duration.ofSeconds(1))).build(),
        "backoff: copy has no @Retry");
  }

  @Test
  void refusesResultsOfWhatGivesNone() {
    assertRefused(
        RunOptions.builder().results("-").build(), "results \"-\": copy gives no results");
  }

  private static void assertRefused(RunOptions options, String why) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Library.run(new CopyCommand(), "", options));
    assertThat(refused).hasMessageThat().startsWith(why);
  }
}
