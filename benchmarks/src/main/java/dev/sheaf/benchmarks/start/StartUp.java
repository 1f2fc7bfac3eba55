package dev.sheaf.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Times whole processes of a small job with the one jar, round by round beside an empty program on
 * the same JVM with nothing but a directory on its class path, and prints a table.
 *
 * <pre>{@code
 * java benchmarks/src/main/java/dev/sheaf/benchmarks/start/StartUp.java \
 *     bundle/target/sheaf.jar 40 /usr/lib/jvm/java-17 /usr/lib/jvm/java-25
 * }</pre>
 *
 * <p>Arguments: the jar, the number of rounds, and the JDKs. Each figure is the lower quartile,
 * which other work on the machine disturbs less than the median. Programs with a cache take their
 * classes from an archive of one earlier run.
 */
public final class StartUp {
  private static final String EMPTY =
      "public final class Empty { public static void main(String[] args) {} }";

  private static final String SOURCE =
      """
      package demo;

      import dev.sheaf.Param;
      import dev.sheaf.Source;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.time.LocalDate;
      import java.util.List;

      /**
       * Numbers.
       *
       * @param file the file to read
       * @param count how many numbers to emit
       * @param since the first day
       * @param delay how long to wait
       * @param ratio the share to take
       * @param mode how to go about it
       */
      @Source
      record Numbers(
          @Param(defaultValue = "a.txt") Path file,
          @Param(defaultValue = "10") int count,
          @Param(defaultValue = "2026-01-01") LocalDate since,
          @Param(defaultValue = "5s") Duration delay,
          @Param(defaultValue = "0.5") double ratio,
          @Param(defaultValue = "fast") Mode mode) {
        enum Mode { FAST, SAFE }

        List<Integer> items() {
          return List.of(count);
        }
      }
      """;

  /**
   * Ends the process at the first item, so that its whole time is the time to get there; but not
   * where caches are made, which happens when a process ends by itself.
   */
  private static final String SERVICE =
      """
      package demo;

      import dev.sheaf.Service;

      /** Ends at once. */
      @Service
      final class Squares {
        int process(int n) {
          if (n == 3) {
            Runtime.getRuntime().halt(0);
          }
          return n;
        }
      }
      """;

  private static final List<String> SIX =
      List.of(
          "--file=b.txt",
          "--count=3",
          "--since=2026-02-03",
          "--delay=10s",
          "--ratio=0.25",
          "--mode=safe");

  private final Path jdk;
  private final Path jar;
  private final Path directory;

  private StartUp(Path jdk, Path jar, Path directory) {
    this.jdk = jdk;
    this.jar = jar;
    this.directory = directory;
  }

  /** Measures: {@code JAR ROUNDS JDK…}. */
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]).toAbsolutePath();
    System.out.println("| JDK | program | ms | times an empty one |\n|---|---|---|---|");
    for (String jdk : Arrays.asList(args).subList(2, args.length)) {
      Path directory = Files.createTempDirectory("sheaf-start");
      new StartUp(Path.of(jdk), jar, directory).measure(Integer.parseInt(args[1]));
    }
  }

  private void measure(int rounds) throws IOException, InterruptedException {
    compile();
    Map<String, List<String>> programs = programs();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> program : programs.entrySet()) {
        times
            .computeIfAbsent(program.getKey(), name -> new ArrayList<>())
            .add(time(program.getValue()));
      }
    }
    double empty = lowerQuartile(Objects.requireNonNull(times.get("empty")));
    times.forEach((name, all) -> print(name, lowerQuartile(all), empty));
  }

  private Map<String, List<String>> programs() {
    Map<String, List<String>> programs = new LinkedHashMap<>();
    programs.put("empty", List.of(tool("java"), "-cp", "empty", "Empty"));
    programs.put("`--help`", job(List.of("--help")));
    programs.put("bad command line", job(List.of("--conut", "5")));
    List<String> dry = new ArrayList<>(SIX);
    dry.add("--dry-run");
    programs.put("six typed options", job(dry));
    programs.put("first item", job(SIX));
    if (made("job.jsa")) {
      addCached(programs, "an archive", "-XX:SharedArchiveFile=job.jsa");
    }
    if (made("job.aot")) {
      addCached(programs, "an AOT cache", "-XX:AOTCache=job.aot");
    }
    return programs;
  }

  /** A cache holds classes from jars alone, so the job stands in one. */
  private void addCached(Map<String, List<String>> programs, String cache, String flag) {
    programs.put("`--help`, with " + cache, program("job.jar", List.of(flag), List.of("--help")));
    programs.put("first item, with " + cache, program("job.jar", List.of(flag), SIX));
  }

  private List<String> job(List<String> args) {
    return program("out", List.of(), args);
  }

  private List<String> program(String classes, List<String> flags, List<String> args) {
    List<String> command = new ArrayList<>(List.of(tool("java")));
    command.addAll(flags);
    command.addAll(List.of("-cp", jar + File.pathSeparator + classes, "demo.Main"));
    command.addAll(args);
    return command;
  }

  /** Packs the job, and runs it once for each kind of cache; a JDK makes those that it knows. */
  private void makeCaches() throws IOException, InterruptedException {
    time(List.of(tool("jar"), "cf", "job.jar", "-C", "out", "."));
    List<String> args = new ArrayList<>(SIX);
    args.add("--count=2");
    time(program("job.jar", List.of("-XX:ArchiveClassesAtExit=job.jsa"), args));
    time(program("job.jar", List.of("-XX:AOTCacheOutput=job.aot"), args));
  }

  private boolean made(String file) {
    return Files.exists(directory.resolve(file));
  }

  private void compile() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("Empty.java"), EMPTY);
    Files.writeString(directory.resolve("Numbers.java"), SOURCE);
    Files.writeString(directory.resolve("Squares.java"), SERVICE);
    time(List.of(tool("javac"), "-d", "empty", "Empty.java"));
    String path = jar.toString();
    time(
        List.of(
            tool("javac"),
            "-cp",
            path,
            "-processorpath",
            path,
            "-d",
            "out",
            "Numbers.java",
            "Squares.java"));
    makeCaches();
  }

  private String tool(String name) {
    return jdk.resolve("bin").resolve(name).toString();
  }

  private double time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double lowerQuartile(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 4);
  }

  private void print(String name, double millis, double empty) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %.2f |%n",
        jdk.getFileName(),
        name,
        millis,
        millis / empty);
  }
}
