package dev.sheaf.processor.testing;

import com.google.common.truth.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * Generated sources as they are meant to look, kept as text in {@code src/test/golden} under the
 * test's name.
 *
 * <p>They are rewritten by {@code mvn test -Dsheaf.golden=write}, and by nothing else.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src", "test", "golden");

  private Golden() {}

  /** The source generated for {@code className} is the one that is kept for {@code test}. */
  public static void assertGolden(Compilation compilation, String className, TestInfo test)
      throws IOException {
    Path file =
        ROOT.resolve(test.getTestClass().orElseThrow().getSimpleName())
            .resolve(test.getTestMethod().orElseThrow().getName())
            .resolve(className.substring(className.lastIndexOf('.') + 1) + ".txt");
    String generated = compilation.generated(className);
    if (System.getProperty("sheaf.golden", "").equals("write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated);
    }
    Truth.assertWithMessage("%s", file).that(generated).isEqualTo(Files.readString(file));
  }
}
