package dev.sheaf.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran in a process of its own.
 *
 * @param exitCode what it returned
 * @param stdout what it wrote on standard output
 * @param stderr what it wrote on standard error
 */
public record ProgramRun(int exitCode, String stdout, String stderr) {
  private static final long LIMIT_SECONDS = 120;

  /** Runs {@code command} in {@code directory}, with {@code environment} added, to its end. */
  public static ProgramRun of(
      List<String> command, Path directory, Map<String, String> environment) {
    try {
      Path stdout = Files.createTempFile(directory, "stdout", ".txt");
      Path stderr = Files.createTempFile(directory, "stderr", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().putAll(environment);
      builder.redirectOutput(stdout.toFile()).redirectError(stderr.toFile());
      int exitCode = await(builder.start(), command);
      ProgramRun run = new ProgramRun(exitCode, Files.readString(stdout), Files.readString(stderr));
      Files.delete(stdout);
      Files.delete(stderr);
      return run;
    } catch (IOException e) {
      throw new AssertionError("Could not run " + command, e);
    }
  }

  private static int await(Process process, List<String> command) throws IOException {
    process.getOutputStream().close();
    try {
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new AssertionError("Still running after " + LIMIT_SECONDS + " s: " + command);
    } catch (InterruptedException e) {
      throw new AssertionError("Interrupted while waiting for " + command, e);
    } finally {
      process.destroyForcibly();
    }
  }
}
