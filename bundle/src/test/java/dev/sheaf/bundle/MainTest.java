package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.bundle.Jdk.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar's own commands. */
final class MainTest {
  private final Jdk jdk;

  MainTest(@TempDir Path directory) {
    jdk = new Jdk(directory);
  }

  @Test
  void showsHelpOnRequest() throws Exception {
    Result help = jdk.sheaf("--help");

    assertThat(help.stdout()).startsWith("Usage: java -jar sheaf.jar COMMAND\n");
    assertThat(help.exitCode()).isEqualTo(0);
  }

  @Test
  void showsItsVersion() throws Exception {
    assertThat(jdk.sheaf("--version").stdout()).matches("sheaf \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void namesTheCommandThatWasMeant() throws Exception {
    Result wrong = jdk.sheaf("exce", "Squares.java");

    assertThat(wrong.stderr()).contains("there is no command 'exce'; did you mean 'exec'?");
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  @Test
  void showsHelpAsAnErrorWithoutACommand() throws Exception {
    Result none = jdk.sheaf();

    assertThat(none.stderr()).startsWith("Usage: ");
    assertThat(none.stdout()).isEmpty();
    assertThat(none.exitCode()).isEqualTo(2);
  }
}
