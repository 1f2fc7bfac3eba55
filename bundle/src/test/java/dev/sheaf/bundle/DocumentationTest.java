package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.sheaf.bundle.Page.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does what each page says, block by block, in a directory of its own: writes the sources, runs the
 * commands, compares the output.
 *
 * <ul>
 *   <li>{@code java} begins with a line {@code // demo/Numbers.java} and is written there, or with
 *       {@code // generated: demo/SquaresParams.java} and stands in what is generated of all
 *       sources in {@code demo} so far;
 *   <li>{@code sh} must succeed; {@code sheaf.jar} lies beside it, and {@code lib} holds
 *       java-dataloader and Micrometer. One that begins with {@code #!} is a script for others,
 *       whose syntax alone is checked; one that begins with {@code # JDK 25} is left out on older
 *       ones;
 *   <li>{@code output} is what the last command printed;
 *   <li>{@code text}, {@code ini}, {@code json}, {@code xml} and {@code html} are only shown.
 * </ul>
 */
final class DocumentationTest {
  private static final String GENERATED = "generated: ";

  private final Path directory;
  private String output = "";

  DocumentationTest(@TempDir Path directory) {
    this.directory = directory;
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @Test
  void theReadmeHasBlocks() throws Exception {
    assertThat(new Page(Path.of("README.md")).blocks()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdsToTheLetter(Page page) throws Exception {
    run("mkdir -p bundle/target examples");
    run("cp " + Jdk.JAR + " bundle/target/sheaf.jar && ln -s bundle/target/sheaf.jar .");
    run("cp -r " + Jdk.JAR.resolveSibling("peers") + " lib");
    run("cp -r " + Page.CHECKOUT.resolve("examples/src") + " examples");
    for (Block block : page.blocks()) {
      check(block);
    }
  }

  private void check(Block block) throws Exception {
    switch (block.kind()) {
      case "java" -> writeOrCompare(block);
      case "sh" -> output = run(commandOf(block));
      case "output" -> assertThat(output).isEqualTo(block.text());
      case "text", "ini", "json", "xml", "html" -> {}
      default -> throw new AssertionError("What is done with ```" + block.kind() + "?");
    }
  }

  private String commandOf(Block block) throws IOException {
    boolean tooNew = block.text().startsWith("# JDK 25\n") && Runtime.version().feature() < 25;
    return tooNew ? ":" : block.text().startsWith("#!") ? syntaxOf(block) : block.text();
  }

  private String syntaxOf(Block script) throws IOException {
    Files.writeString(directory.resolve("script"), script.text());
    return "sh -n script";
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
