package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.bundle.Jdk.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a project that {@code init} wrote, with Maven and the artifacts of this build. */
@Tag("slow")
final class InitMavenTest {
  private final Jdk jdk;
  private final Path repository;

  InitMavenTest(@TempDir Path directory) {
    jdk = new Jdk(directory);
    repository = directory.resolve("repository");
  }

  @BeforeEach
  void prepareTheRepository() throws IOException {
    assumeTrue(Files.isRegularFile(LocalRepository.jar("console")), "console is not packaged");
    LocalRepository.create(repository);
  }

  @AfterEach
  void unlinkTheRepository() throws IOException {
    LocalRepository.unlink(repository);
  }

  @Test
  void buildsRunsAndPassesItsTestAtOnce() throws Exception {
    assertThat(jdk.sheaf("init", "my-job", "--service", "Greet").exitCode()).isEqualTo(0);

    Result built = maven("package");
    assertWithMessage(built.stdout()).that(built.exitCode()).isEqualTo(0);
    assertThat(built.stdout()).contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    assertThat(built.stdout()).doesNotContain("[WARNING]");

    Result run =
        new Jdk(project())
            .run(
                "java",
                List.of("-jar", "target/my-job.jar"),
                "--results=-",
                "-j1",
                "--greeting=Hi,");
    assertThat(run.stdout())
        .isEqualTo(
            """
            {"position":0,"result":"Hi, Ada"}
            {"position":1,"result":"Hi, Grace"}
            """);
    assertThat(run.exitCode()).isEqualTo(0);
  }

  @Test
  void failsTheBuildWhenTheServiceDoesOtherwise() throws Exception {
    jdk.sheaf("init", "my-job", "--service", "Greet");
    Path service = project().resolve("src/main/java/myjob/Greet.java");
    Files.writeString(service, Files.readString(service).replace("+ item", "+ item + 1"));

    Result built = maven("test");
    assertThat(built.exitCode()).isEqualTo(1);
    assertThat(built.stdout()).contains("GreetTest.greetsEachItem");
  }

  private Path project() {
    return jdk.directory().resolve("my-job");
  }

  /** Runs Maven in the project, on the JDK of this test. */
  private Result maven(String goal) throws Exception {
    Path output = jdk.directory().resolve("maven.txt");
    ProcessBuilder builder =
        new ProcessBuilder("mvn", "-B", "-ntp", "-Dmaven.repo.local=" + repository, goal)
            .directory(project().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exitCode = builder.start().waitFor();
    return new Result(exitCode, Files.readString(output), "");
  }
}
