package dev.sheaf.console.terminal;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScreenTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Screen screen = new Screen(new PrintStream(written, true, StandardCharsets.UTF_8));

  private String taken() {
    String text = written.toString(StandardCharsets.UTF_8).replace("\033", "^");
    written.reset();
    return text;
  }

  @Test
  void printsNothingButLinesWhereThereIsNoBar() {
    screen.print("one");
    screen.print("two");
    screen.close();

    assertThat(taken()).isEqualTo("one\ntwo\n");
  }

  @Test
  void erasesTheBarPrintsAndDrawsItAgain() {
    screen.show(new Painting("###", 3), 80);
    assertThat(taken()).isEqualTo("^[?7l###^[?7h");

    screen.print("line");
    assertThat(taken()).isEqualTo("\r^[Jline\n^[?7l###^[?7h");

    screen.close();
    assertThat(taken()).isEqualTo("\r^[J");

    screen.show(new Painting("late", 4), 80);
    assertThat(taken()).isEmpty();
  }

  @Test
  void findsTheFirstLineOfABarThatANarrowerTerminalHasFolded() {
    screen.show(new Painting("#".repeat(50), 50), 80);
    assertThat(taken()).contains("##");

    screen.show(new Painting("##", 2), 20);

    assertThat(taken()).startsWith("\r^[2A^[J");
  }

  @Test
  void handsLinesToItsGuest() {
    List<String> above = new ArrayList<>();
    screen.show(new Painting("###", 3), 80);
    screen.lend(above::add);
    assertThat(taken()).endsWith("\r^[J");

    screen.print("line");
    screen.show(new Painting("###", 3), 80);
    assertThat(above).containsExactly("line");
    assertThat(taken()).isEmpty();

    screen.takeBack();
    screen.print("next");
    assertThat(taken()).startsWith("next\n");
  }
}
