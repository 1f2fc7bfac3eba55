package dev.sheaf.console.log;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintedLinesTest {
  private final List<String> lines = new ArrayList<>();
  private final PrintedLines printed = new PrintedLines(lines::add);

  private void print(String text) {
    byte[] bytes = text.getBytes(Charset.defaultCharset());
    printed.add(bytes, 0, bytes.length);
  }

  @Test
  void putsPiecesTogether() {
    print("one ");
    print("line\nand a");
    assertThat(lines).containsExactly("one line");

    print("nother\r\n\n");
    assertThat(lines).containsExactly("one line", "and another", "").inOrder();
  }

  @Test
  void keepsThePiecesOfThreadsApart() throws InterruptedException {
    print("mine ");
    Thread other = new Thread(() -> print("theirs\n"));
    other.start();
    other.join();
    print("too\n");

    assertThat(lines).containsExactly("theirs", "mine too").inOrder();
  }

  @Test
  void endsWhatHasNoEnd() {
    print("left");
    printed.endAll();
    printed.endAll();

    assertThat(lines).containsExactly("left");
  }
}
