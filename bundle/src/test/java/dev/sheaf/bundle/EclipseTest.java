package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.bundle.eclipse.Eclipse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes a job in Eclipse, which runs the processor by itself and compiles what has changed. */
@Tag("slow")
final class EclipseTest {
  private static final String CALL =
      "package demo; class Use { Object made = SquaresParams.builder().";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Eclipse eclipse;

  @SuppressWarnings("NullAway.Init")
  private JavaProject project;

  @BeforeEach
  void start() throws Exception {
    eclipse = new Eclipse(directory);
    project = eclipse.project(Jdk.JAR, Path.of(System.getProperty("java.home")));
    save("Numbers", "@Source record Numbers(@Param int count)", "int[] items() { return null; }");
    save("Squares", "@Service record Squares()", "long process(int n) { return n; }");
    assertThat(project.build()).isEmpty();
  }

  @AfterEach
  void stop() throws Exception {
    eclipse.stop();
  }

  private void save(String type, String declaration, String body) throws Exception {
    String text = "package demo; import dev.sheaf.*; " + declaration + " { " + body + " }";
    project.save("demo/" + type + ".java", text);
  }

  private List<String> setters() throws Exception {
    return project.complete("demo/Use.java", CALL);
  }

  @Test
  void completesASetterForEachParameter() throws Exception {
    assertThat(setters()).containsAtLeast("count", "build");
  }

  @Test
  void completesTheParametersThatASourceHasGot() throws Exception {
    save(
        "Numbers",
        "@Source record Numbers(@Param int upTo, @Param String unit)",
        "int[] items() { return null; }");

    assertThat(project.build()).isEmpty();
    assertThat(setters()).containsAtLeast("upTo", "unit");
    assertThat(setters()).doesNotContain("count");
  }

  @Test
  void completesTheParametersThatAServiceHasGot() throws Exception {
    save(
        "Squares",
        "@Service record Squares(@Param int factor)",
        "long process(int n) { return n; }");

    assertThat(project.build()).isEmpty();
    assertThat(setters()).containsAtLeast("count", "factor");
  }

  @Test
  void completesTheParametersThatAGroupHasGot() throws Exception {
    save("Login", "record Login(@Param String user)", "");
    save("Squares", "@Service record Squares(Login login)", "long process(int n) { return n; }");
    assertThat(project.build()).isEmpty();
    save("Login", "record Login(@Param String user, @Param Integer port)", "");

    assertThat(project.build()).isEmpty();
    assertThat(setters()).containsAtLeast("user", "port");
  }

  @Test
  void keepsEveryServiceInTheProgramWhicheverIsEdited() throws Exception {
    save("Cubes", "@Service record Cubes()", "long process(int n) { return n; }");
    assertThat(project.build()).isEmpty();
    save(
        "Squares",
        "@Service record Squares(@Param int factor)",
        "long process(int n) { return n; }");
    assertThat(project.build()).isEmpty();

    Path main = directory.resolve("workspace/job/.apt_generated/demo/Main.java");
    assertThat(Files.readString(main)).contains("\"cubes squares\"");
  }

  @Test
  void showsAProblemWhereItIsUntilItIsMended() throws Exception {
    save(
        "Squares", "@Service record Squares(@Param Object x)", "long process(int n) { return n; }");
    assertThat(project.build().toString()).contains("Squares.java: SHEAF-050: a @Param cannot be");
    save("Squares", "@Service record Squares(@Param int x)", "long process(int n) { return n; }");

    assertThat(project.build()).isEmpty();
    assertThat(setters()).contains("x");
  }
}
