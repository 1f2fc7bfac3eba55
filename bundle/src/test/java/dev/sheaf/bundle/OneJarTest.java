package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.bundle.Jdk.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as class path and as processor path. */
final class OneJarTest {
  private final Jdk jdk;

  OneJarTest(@TempDir Path directory) throws IOException {
    jdk = new Jdk(directory);
    jdk.write("Numbers.java", Samples.NUMBERS);
    jdk.write("Squares.java", Samples.SQUARES);
  }

  @Test
  void compilesWithoutAWordAndRuns() throws Exception {
    Result compiled =
        jdk.javac("-Xlint:all,-processing", "-Werror", "Numbers.java", "Squares.java");
    assertThat(compiled).isEqualTo(new Result(0, "", ""));

    Result run = jdk.java("demo.Main", "--count", "3");
    assertThat(run.stderr()).contains("square 9\n");
    assertThat(run.stderr()).doesNotContain("square 16\n");
    assertThat(run.exitCode()).isEqualTo(0);

    assertThat(jdk.java("demo.Main", "--version").stdout())
        .matches("squares \\(Sheaf \\d+\\.\\d+\\.\\d+, Java \\d+\\)\n");
  }

  @Test
  void isFoundOnTheClassPathAloneWhereTheCompilerLooksThere() throws Exception {
    assumeTrue(Runtime.version().feature() < 23);

    Result compiled =
        jdk.run(
            "javac",
            List.of("-cp", Jdk.JAR.toString(), "-d", "out"),
            "Numbers.java",
            "Squares.java");

    assertThat(compiled).isEqualTo(new Result(0, "", ""));
    assertThat(jdk.java("demo.Main", "--help").exitCode()).isEqualTo(0);
  }

  @Test
  void hidesTheCompilersClassesFromTheProgram() throws Exception {
    jdk.write(
        "Curious.java",
        """
        class Curious {
          com.google.common.base.Joiner guava;
          com.palantir.javapoet.JavaFile javaPoet;
          kotlin.Pair<?, ?> kotlin;
          dagger.internal.codegen.ComponentProcessor dagger;
          dev.sheaf.processor.SheafProcessor sheaf;
        }
        """);

    assertThat(jdk.javac("Curious.java").stderr()).contains("5 errors");
  }

  @Test
  void holdsNoEntryWithoutAReader() throws Exception {
    try (ZipFile jar = new ZipFile(Jdk.JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();

      assertThat(names.get(0)).isEqualTo("META-INF/MANIFEST.MF");
      assertThat(names).containsNoDuplicates();
      for (String name : names) {
        assertThat(name).doesNotMatch(".*/|.*-info\\.class|.*\\.kotlin_.*");
      }
      assertThat(jar.getEntry("compiler.jar").getMethod()).isEqualTo(ZipEntry.STORED);
    }
  }
}
