package dev.sheaf.bundle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tools of the JDK that runs the test, used in one directory.
 *
 * @param directory where the tools run
 */
record Jdk(Path directory) {
  /** The jar under test. */
  static final Path JAR = Path.of(System.getProperty("sheaf.jar"));

  /** What a tool did: its exit code, and what it wrote. */
  record Result(int exitCode, String stdout, String stderr) {}

  /** Writes a source, or any other file, and returns its name. */
  String write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    return name;
  }

  /** Compiles into {@code out} with the jar as class path and processor path. */
  Result javac(String... args) throws Exception {
    List<String> all =
        List.of("-cp", JAR.toString(), "-processorpath", JAR.toString(), "-d", "out");
    return run("javac", all, args);
  }

  /** Runs a class of {@code out}. */
  Result java(String... args) throws Exception {
    return run("java", List.of("-cp", JAR + File.pathSeparator + "out"), args);
  }

  /** Runs the jar itself. */
  Result sheaf(String... args) throws Exception {
    return run("java", List.of("-jar", JAR.toString()), args);
  }

  Result run(String tool, List<String> first, String... rest) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(first);
    command.addAll(List.of(rest));
    Path stdout = directory.resolve("stdout.txt");
    Path stderr = directory.resolve("stderr.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Result(exitCode, Files.readString(stdout), Files.readString(stderr));
  }
}
