package dev.sheaf.runtime.record;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TraceTest {
  @Test
  void isWhatIsPrintedWhateverWasAskedForBefore() {
    for (int i = 0; i < 3; i++) {
      assertPrinted(here("first " + i));
      assertPrinted(there("second " + i));
      assertPrinted(new IOException("outer", here("inner")));
    }
  }

  @Test
  void anErrorWithoutFramesIsItsTextAlone() {
    assertPrinted(new Bare());
  }

  private static void assertPrinted(Throwable thrown) {
    StringWriter printed = new StringWriter();
    thrown.printStackTrace(new PrintWriter(printed));
    assertThat(Trace.of(thrown)).isEqualTo(printed.toString());
  }

  private static IOException here(String message) {
    return new IOException(message);
  }

  private static IOException there(String message) {
    IOException error = new IOException(message);
    error.addSuppressed(new IllegalStateException("suppressed"));
    return error;
  }

  private static final class Bare extends RuntimeException {
    private static final long serialVersionUID = 1;

    Bare() {
      super("bare", null, true, false);
    }
  }
}
