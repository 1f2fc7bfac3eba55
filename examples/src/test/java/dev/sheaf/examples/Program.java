package dev.sheaf.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the generated {@code Main} of an example as a process of its own, as a person would. */
public final class Program {
  private final String main;
  private final Path directory;
  private final Map<String, String> environment;

  private Program(String main, Path directory, Map<String, String> environment) {
    this.main = main;
    this.directory = directory;
    this.environment = environment;
  }

  /**
   * The {@code Main} of an example's package, run with {@code directory} as its working directory.
   */
  public static Program of(String example, Path directory) {
    return new Program("dev.sheaf.examples." + example + ".Main", directory, Map.of());
  }

  /** The same program with an environment variable. */
  public Program with(String variable, String value) {
    return new Program(main, directory, Map.of(variable, value));
  }

  /** Runs the program to its end. */
  public Result run(String... args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    words.addAll(List.of(args));
    Path out = Files.createTempFile(directory, "stdout", ".txt");
    Path err = Files.createTempFile(directory, "stderr", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new Result(exitCode, Files.readString(out), Files.readString(err));
  }

  /**
   * What a program left.
   *
   * @param exitCode its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Result(int exitCode, String out, String err) {}
}
