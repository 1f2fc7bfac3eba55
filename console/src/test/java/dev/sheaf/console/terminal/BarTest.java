package dev.sheaf.console.terminal;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.console.terminal.Style.Ink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BarTest {
  private static final Style PLAIN = new Style(false, true);

  private static Standing standing(double share) {
    return new Standing(
        "squares",
        false,
        share,
        "50% 5 of 10",
        List.of(
            new Standing.Part(Ink.CYAN, "10/s"),
            new Standing.Part(Ink.RED, "1 failed"),
            new Standing.Part(Ink.DIM, "2 in flight")));
  }

  @Test
  void showsEverythingWhereThereIsRoom() {
    assertThat(Bar.paint(standing(0.5), PLAIN, 100).text())
        .isEqualTo(
            "squares ━━━━━━━━━━━━━━━─────────────── 50% 5 of 10  10/s  1 failed  2 in flight");
  }

  @Test
  void isNarrowerThanAnyTerminalAndKeepsWhatTellsMost() {
    for (int columns = 1; columns < 120; columns++) {
      Painting painted = Bar.paint(standing(0.33), PLAIN, columns);
      assertThat(painted.width()).isLessThan(columns);
      assertThat(painted.text()).hasLength(painted.width());
    }
    assertThat(Bar.paint(standing(0.5), PLAIN, 21).text()).isEqualTo("squares 50% 5 of 10");
  }

  @Test
  void drawsHalfSteps() {
    assertThat(Bar.paint(standing(0.55), PLAIN, 40).text()).contains("━━━━━━━━━━╸────────");
    assertThat(Bar.paint(standing(1), PLAIN, 40).text()).doesNotContain("─");
    assertThat(Bar.paint(standing(0), PLAIN, 40).text()).doesNotContain("━");
  }

  @Test
  void hasNoTrackWhereTheTotalIsNotKnown() {
    assertThat(Bar.paint(standing(-1), PLAIN, 100).text())
        .isEqualTo("squares 50% 5 of 10  10/s  1 failed  2 in flight");
  }

  @Test
  void isColouredUnlessTheUserObjects() {
    Style coloured = Style.of(Map.of(), StandardCharsets.UTF_8);
    assertThat(Bar.paint(standing(0.5), coloured, 100).text())
        .contains("\033[31m  1 failed\033[0m");
    Style colourless = Style.of(Map.of("NO_COLOR", "1"), StandardCharsets.UTF_8);
    assertThat(Bar.paint(standing(0.5), colourless, 100).text()).doesNotContain("\033");
  }

  @Test
  void isAsciiWhereTheCharacterSetHasNoLines() {
    Style ascii = Style.of(Map.of("NO_COLOR", "1"), StandardCharsets.US_ASCII);
    assertThat(Bar.paint(standing(0.5), ascii, 40).text())
        .isEqualTo("squares =========>--------- 50% 5 of 10");
  }
}
