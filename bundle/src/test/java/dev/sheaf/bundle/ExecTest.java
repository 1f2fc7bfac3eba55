package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.bundle.Jdk.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code exec}. */
final class ExecTest {
  private final Jdk jdk;

  ExecTest(@TempDir Path directory) throws IOException {
    jdk = new Jdk(directory);
    jdk.write("Numbers.java", Samples.NUMBERS);
  }

  @Test
  void compilesAndRunsInOneGo() throws Exception {
    jdk.write("Squares.java", Samples.SQUARES);

    Result run = jdk.sheaf("exec", "Squares.java", "Numbers.java", "--count", "3");

    assertThat(run.stderr()).contains("square 9\n");
    assertThat(run.stderr()).doesNotContain("square 16\n");
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(jdk.directory().resolve("out").toFile().exists()).isFalse();
  }

  @Test
  void passesTheProgramsExitCodeOn() throws Exception {
    jdk.write("Squares.java", Samples.FAILING);

    assertThat(jdk.sheaf("exec", "Squares.java", "Numbers.java").exitCode()).isEqualTo(1);
    assertThat(jdk.sheaf("exec", "Squares.java", "Numbers.java", "--nonsense").exitCode())
        .isEqualTo(2);
  }

  @Test
  void runsOneOfSeveralServices() throws Exception {
    jdk.write("Squares.java", Samples.SQUARES);
    jdk.write("Cubes.java", Samples.CUBES);

    Result run = jdk.sheaf("exec", "Squares.java", "Cubes.java", "Numbers.java", "cubes");

    assertThat(run.stderr()).contains("cube 1000\n");
    assertThat(run.stderr()).doesNotContain("square");
  }

  @Test
  void runsTheUnnamedPackage() throws Exception {
    jdk.write("Numbers.java", Samples.unnamed(Samples.NUMBERS));
    jdk.write("Squares.java", Samples.unnamed(Samples.SQUARES));

    assertThat(jdk.sheaf("exec", "Numbers.java", "Squares.java").stderr()).contains("square 100\n");
  }

  @Test
  void addsToTheClassPath() throws Exception {
    jdk.write(
        "Names.java",
        "package names; public class Names { public static String NAME = \"it is\"; }");
    jdk.run("javac", List.of("-d", "lib"), "Names.java");
    jdk.write("Squares.java", Samples.SQUARES.replace("\"square \"", "names.Names.NAME + ' '"));

    Result run = jdk.sheaf("exec", "Squares.java", "Numbers.java", "-cp", "lib", "--count=2");

    assertThat(run.stderr()).contains("it is 4\n");
  }

  @Test
  void reportsCompileErrorsAsJavacDoes() throws Exception {
    jdk.write("Squares.java", Samples.SQUARES.replace("n * n)", "n * missing)"));

    Result exec = jdk.sheaf("exec", "Squares.java", "Numbers.java");

    assertThat(exec.stderr()).isEqualTo(jdk.javac("Squares.java", "Numbers.java").stderr());
    assertThat(exec.stderr()).contains("Squares.java:9: error: cannot find symbol");
    assertThat(exec.exitCode()).isEqualTo(3);
  }

  @Test
  void namesEveryFileThatIsMissing() throws Exception {
    Result exec = jdk.sheaf("exec", "Numbers.java", "Squares.java", "Cubes.java");

    assertThat(exec)
        .isEqualTo(
            new Result(
                2,
                "",
                """
                exec: there is no file Squares.java that can be read
                exec: there is no file Cubes.java that can be read
                """));
  }

  @Test
  void saysThatThereIsNothingToRun() throws Exception {
    Result exec = jdk.sheaf("exec", "Numbers.java");

    assertThat(exec.stderr()).contains("exec: nothing to run");
    assertThat(exec.exitCode()).isEqualTo(3);
  }
}
