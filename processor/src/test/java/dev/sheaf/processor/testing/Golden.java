package dev.sheaf.processor.testing;

import com.google.common.truth.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.TestInfo;

/**
 * Texts as they are meant to be, kept in files; generated sources stand in {@code src/test/golden}
 * under the test's name.
 *
 * <p>They are rewritten by {@code mvn test -Dsheaf.test.jvm.options=-Dsheaf.golden=write}, and by
 * nothing else.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src", "test", "golden");

  private Golden() {}

  /** The source generated for {@code className} is the one that is kept for {@code test}. */
  public static void assertGolden(Compilation compilation, String className, TestInfo test)
      throws IOException {
    Path directory =
        ROOT.resolve(test.getTestClass().orElseThrow().getSimpleName())
            .resolve(test.getTestMethod().orElseThrow().getName());
    if (isWriting()) {
      Files.createDirectories(directory);
    }
    String name = className.substring(className.lastIndexOf('.') + 1);
    assertGolden(directory.resolve(name + ".txt"), compilation.generated(className));
  }

  /** The text is the one that is kept in {@code file}. */
  public static void assertGolden(Path file, String text) throws IOException {
    if (isWriting()) {
      Files.writeString(file, text);
    }
    Truth.assertWithMessage("%s", file).that(text).isEqualTo(Files.readString(file));
  }

  private static boolean isWriting() {
    return System.getProperty("sheaf.golden", "").equals("write");
  }
}
