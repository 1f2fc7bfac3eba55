package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.bundle.Jdk.Result;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job in a module of its own, for which the jar is the module {@code dev.sheaf}. */
final class ModulesTest {
  private final Jdk jdk;

  ModulesTest(@TempDir Path directory) {
    jdk = new Jdk(directory);
  }

  @Test
  void aJobMayBeAModule() throws Exception {
    jdk.write("module-info.java", "module demo.job {\n  requires dev.sheaf;\n}\n");
    jdk.write("Numbers.java", Samples.NUMBERS);
    jdk.write("Squares.java", Samples.SQUARES);
    String jar = Jdk.JAR.toString();

    Result compiled =
        jdk.run(
            "javac",
            List.of("-p", jar, "--processor-path", jar, "-d", "out"),
            "-Xlint:all,-processing,-requires-automatic",
            "-Werror",
            "module-info.java",
            "Numbers.java",
            "Squares.java");
    Result run =
        jdk.run(
            "java",
            List.of("-p", jar + File.pathSeparator + "out", "-m", "demo.job/demo.Main"),
            "--count",
            "3");

    assertThat(compiled).isEqualTo(new Result(0, "", ""));
    assertThat(run.stderr()).contains("square 9\n");
    assertThat(run.exitCode()).isEqualTo(0);
  }
}
