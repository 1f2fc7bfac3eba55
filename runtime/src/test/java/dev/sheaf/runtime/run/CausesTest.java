package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class CausesTest {
  private final Causes causes = new Causes();

  @Test
  void errorsThatDifferInNumbersAreOneCause() {
    causes.add("load", new IOException("no row 17 of 200"));
    causes.add("load", new IOException("no row 4711 of 200"));
    causes.add("load", new IOException("disk full"));
    assertThat(causes.counts())
        .containsExactly(
            "load: java.io.IOException: no row … of …", 2L,
            "load: java.io.IOException: disk full", 1L)
        .inOrder();
  }

  @Test
  void equalErrorsKeepTheirNumbers() {
    causes.add("load", new IOException("port 80"));
    causes.add("load", new IOException("port 80"));
    assertThat(causes.counts()).containsExactly("load: java.io.IOException: port 80", 2L);
  }

  @Test
  void aLongErrorIsOneLine() {
    causes.add("load", new IOException("first\nsecond"));
    assertThat(causes.counts()).containsKey("load: java.io.IOException: first …");
  }

  @Test
  void anErrorThatCannotTellItselfIsNamed() {
    causes.add("load", new Unspeakable());
    assertThat(causes.counts()).containsKey("load: " + Unspeakable.class.getName());
  }

  private static final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException();
    }
  }
}
