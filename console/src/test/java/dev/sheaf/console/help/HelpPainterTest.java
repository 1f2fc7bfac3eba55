package dev.sheaf.console.help;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.console.terminal.Style;
import org.junit.jupiter.api.Test;

final class HelpPainterTest {
  private static final Style PLAIN = new Style(false, true);
  private static final Style COLOURED = new Style(true, true);

  private static final String HELP =
      """
      Bills every order that was placed since a day, and writes to those who have not
      paid.

      Usage: bill --since DATE [OPTIONS] [FILE]

      Operands:
        FILE                  where orders stand (default: orders.csv)

      Options:
            --since DATE      the first day (of this year) that counts (required; env:
                              BILL_SINCE)
            --[no-]gift       whether a gift is added

      Run options:
        -d, --output-dir DIR  Where the run's directory is made (default: runs)
            --log-level trace|debug|info|warn|error
                              Least level of log lines shown
        -h, --help

      See also: the manual
      """;

  @Test
  void isWhatTheProgramPrintsWhereTheTerminalIsAsWideAsTheWriterThought() {
    assertThat(HelpPainter.paint(HELP, 80, PLAIN)).isEqualTo(HELP);
  }

  @Test
  void usesAllTheRoomOfAWideTerminal() {
    String painted = HelpPainter.paint(HELP, 132, PLAIN);

    assertThat(painted).startsWith(HELP.lines().limit(2).reduce((a, b) -> a + " " + b).get());
    assertThat(painted).contains("counts (required; env: BILL_SINCE)\n");
    assertThat(painted.lines().mapToInt(String::length).max().getAsInt()).isAtMost(132);
  }

  @Test
  void putsMeaningsBelowNamesWhereThereIsLittleRoom() {
    String painted = HelpPainter.paint(HELP, 40, PLAIN);

    assertThat(painted)
        .contains(
            """
            Options:
                  --since DATE
                      the first day (of this year)
                      that counts (required; env:
                      BILL_SINCE)
                  --[no-]gift
                      whether a gift is added
            """);
    assertThat(painted).contains("      --log-level\n          trace|debug|info|warn|error\n");
    assertThat(painted.lines().mapToInt(String::length).max().getAsInt()).isAtMost(40);
  }

  @Test
  void losesNoWordHoweverNarrowTheTerminalIs() {
    for (int columns = 1; columns < 140; columns++) {
      assertThat(words(HelpPainter.paint(HELP, columns, PLAIN))).isEqualTo(words(HELP));
    }
  }

  @Test
  void coloursTitlesNamesAndNotesAndNothingElse() {
    String painted = HelpPainter.paint(HELP, 80, COLOURED);

    assertThat(painted).contains("\033[1mUsage:\033[0m bill --since DATE");
    assertThat(painted).contains("\033[1mOptions:\033[0m");
    assertThat(painted).contains("\033[36m--since\033[0m DATE");
    assertThat(painted).contains("  \033[36mFILE\033[0m  ");
    assertThat(painted).contains("(of this year) that counts \033[33m(required;\033[0m");
    assertThat(painted).contains("\033[2m(default:\033[0m \033[2mruns)\033[0m");
    assertThat(painted.replaceAll("\033\\[\\d+m", "")).isEqualTo(HELP);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
