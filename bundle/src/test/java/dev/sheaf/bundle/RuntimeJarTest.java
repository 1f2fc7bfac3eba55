package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Looks at the runtime as it is published; where it is not packaged yet, there is nothing to see.
 */
final class RuntimeJarTest {
  private static final int LIMIT = 250 * 1024;

  private Path jar;

  @BeforeEach
  void findTheJar() throws URISyntaxException {
    jar = Path.of(JsonOutput.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assumeTrue(Files.isRegularFile(jar), "the runtime is not packaged in this build");
  }

  @Test
  void isThin() throws IOException {
    assertThat(Files.size(jar)).isAtMost(LIMIT);
  }

  @Test
  void holdsClassesOfItsOwnPackagesOnly() throws IOException {
    for (ZipEntry entry : classes()) {
      assertThat(entry.getName()).startsWith("dev/sheaf/runtime/");
    }
  }

  @Test
  void mentionsGsonNowhereUnderItsOwnName() throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      for (ZipEntry entry : classes()) {
        byte[] content = opened.getInputStream(entry).readAllBytes();
        assertWithMessage(entry.getName())
            .that(new String(content, StandardCharsets.ISO_8859_1))
            .doesNotContain("com/google/gson");
      }
    }
  }

  @Test
  void asksItsUsersForNoGson() throws IOException {
    Path published = jar.resolveSibling(Path.of("..", "dependency-reduced-pom.xml"));

    assertThat(Files.readString(published)).doesNotContain("<artifactId>gson</artifactId>");
  }

  @Test
  void writesJsonWithNothingElseOnTheClassPath() throws Exception {
    URL[] alone = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(JsonOutput.class.getName());
      Object out = type.getConstructor().newInstance();
      type.getMethod("beginObject", String.class).invoke(out, "Circle");
      type.getMethod("endObject").invoke(out);

      assertThat(out.toString()).isEqualTo("{\"type\":\"Circle\"}");
    }
  }

  private List<? extends ZipEntry> classes() {
    try (JarFile opened = new JarFile(jar.toFile())) {
      return opened.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
