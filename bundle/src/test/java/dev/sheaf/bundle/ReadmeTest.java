package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.sheaf.bundle.Readme.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the README says, block by block: writes the sources, runs the commands, compares the
 * output.
 */
final class ReadmeTest {
  private static final String GENERATED = "generated: ";

  private final Path directory;

  ReadmeTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void holdsToTheLetter() throws Exception {
    run("mkdir -p bundle/target examples");
    run("cp " + Jdk.JAR + " bundle/target/sheaf.jar && cp bundle/target/sheaf.jar .");
    run("cp -r " + Readme.CHECKOUT.resolve("examples/src") + " examples");
    List<Block> blocks = Readme.blocks();
    assertThat(blocks).isNotEmpty();

    String output = "";
    for (Block block : blocks) {
      switch (block.kind()) {
        case "java" -> writeOrCompare(block);
        case "sh" -> output = run(block.text());
        case "output" -> assertThat(output).isEqualTo(block.text());
        default -> throw new AssertionError("What is done with ```" + block.kind() + "?");
      }
    }
  }

  private void writeOrCompare(Block block) throws Exception {
    if (block.title().startsWith(GENERATED)) {
      run("mkdir -p gen && javac -cp sheaf.jar -processorpath sheaf.jar -s gen -d gen demo/*.java");
      String file = block.title().substring(GENERATED.length());
      assertThat(Files.readString(directory.resolve("gen").resolve(file))).contains(block.body());
    } else {
      Path file = directory.resolve(block.title());
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.body());
    }
  }

  /** Runs a command with the JDK of this test and a Maven that has just built the jar. */
  private String run(String command) throws Exception {
    Path stdout = directory.resolve("stdout.txt");
    Path stderr = directory.resolve("stderr.txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-ec", "mvn() { :; }\n" + command)
            .directory(directory.toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile());
    String bin = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", bin, (path, own) -> own + ":" + path);
    int exitCode = builder.start().waitFor();
    assertWithMessage(command + Files.readString(stderr)).that(exitCode).isEqualTo(0);
    return Files.readString(stdout);
  }
}
