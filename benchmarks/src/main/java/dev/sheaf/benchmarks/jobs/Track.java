package dev.sheaf.benchmarks.jobs;

import dev.sheaf.benchmarks.jobs.load.Probe;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs trials, each in a process and a directory of its own. */
final class Track {
  private static final long LIMIT_SECONDS = 120;

  /** Marks of the class path entries that Sheaf's users would not have. */
  private static final List<String> PEERS =
      List.of("springframework", "micrometer", "commons-logging", "zaxxer", "h2database", "jeasy");

  private final Path directory;

  /** Trials leave their files below {@code directory} while they run, and nothing afterwards. */
  Track(Path directory) {
    this.directory = directory;
  }

  /** Runs {@code trial} once. */
  Measurement run(Trial trial, Jdk jdk) throws IOException, InterruptedException {
    Path own = Files.createTempDirectory(Files.createDirectories(directory), "trial");
    try {
      Path probe = own.resolve("probe");
      Path output = own.resolve("output");
      ProcessBuilder process =
          new ProcessBuilder(command(trial, jdk, own, probe))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      long launched = System.currentTimeMillis();
      await(process.start(), trial, output);
      return Measurement.read(probe, launched);
    } finally {
      delete(own);
    }
  }

  private static List<String> command(Trial trial, Jdk jdk, Path own, Path probe) {
    List<String> command = new ArrayList<>();
    command.add(jdk.launcher().toString());
    command.add("-D" + Probe.FILE + "=" + probe);
    command.add("-cp");
    command.add(classPath(trial.contender()));
    command.add(trial.contender().main());
    command.addAll(trial.arguments(own));
    return command;
  }

  private static String classPath(Contender contender) {
    String all = System.getProperty("java.class.path");
    if (!contender.isSheaf()) {
      return all;
    }
    List<String> entries = new ArrayList<>(Arrays.asList(all.split(File.pathSeparator, -1)));
    entries.removeIf(entry -> PEERS.stream().anyMatch(entry::contains));
    return String.join(File.pathSeparator, entries);
  }

  private static void await(Process process, Trial trial, Path output)
      throws IOException, InterruptedException {
    boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    int expected = trial.exitCode();
    if (!ended || process.exitValue() != expected) {
      throw new IOException(trial + " went wrong:\n" + Files.readString(output));
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
