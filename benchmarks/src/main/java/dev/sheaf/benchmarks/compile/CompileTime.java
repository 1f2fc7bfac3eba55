package dev.sheaf.benchmarks.compile;

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
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Times whole processes of javac that compile some jobs, written for Sheaf and wired by hand with
 * Dagger, in turns, and prints a table. Run it where the repository begins:
 *
 * <pre>{@code
 * java benchmarks/src/main/java/dev/sheaf/benchmarks/compile/CompileTime.java \
 *     bundle/target/sheaf.jar 15 /usr/lib/jvm/java-17 /usr/lib/jvm/java-25
 * }</pre>
 *
 * <p>Arguments: the one jar, the number of rounds, and the JDKs. A job is a source of items with
 * three parameters, a service with two, and what is injected into it, which needs what a module
 * provides. By hand, the parameters are bound to an instance by a component's factory and read from
 * the command line in the plainest way: no options, no help. Dagger's own compiler is the one that
 * the jar brings along. Each figure is the median.
 */
public final class CompileTime {
  private static final Path SOURCES = Path.of("benchmarks", "src", "compile");
  private static final List<Integer> SIZES = List.of(1, 5, 20);

  private final Path jdk;
  private final Path jar;
  private final Path directory;

  private CompileTime(Path jdk, Path jar, Path directory) {
    this.jdk = jdk;
    this.jar = jar;
    this.directory = directory;
  }

  /** Measures: {@code JAR ROUNDS JDK…}. */
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]).toAbsolutePath();
    System.out.println(
        "| JDK | jobs | by hand, ms | Sheaf, ms | times as long |\n|---|---|---|---|---|");
    for (String jdk : Arrays.asList(args).subList(2, args.length)) {
      Path directory = Files.createTempDirectory("sheaf-compile");
      new CompileTime(Path.of(jdk), jar, directory).measure(Integer.parseInt(args[1]));
    }
  }

  private void measure(int rounds) throws IOException, InterruptedException {
    unpackDagger();
    for (int jobs : SIZES) {
      Map<String, List<String>> ways = ways(jobs);
      Map<String, List<Double>> times = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (Map.Entry<String, List<String>> way : ways.entrySet()) {
          times.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(time(way.getValue()));
        }
      }
      print(jobs, median(times, "dagger"), median(times, "sheaf"));
    }
  }

  /** Dagger's compiler stands in a jar of its own within the jar, together with Sheaf's. */
  private void unpackDagger() throws IOException {
    try (ZipFile opened = new ZipFile(jar.toFile())) {
      Files.copy(
          opened.getInputStream(Objects.requireNonNull(opened.getEntry("compiler.jar"))),
          directory.resolve("compiler.jar"));
    }
  }

  private Map<String, List<String>> ways(int jobs) throws IOException {
    List<String> byHand =
        List.of(
            "-processorpath",
            directory.resolve("compiler.jar") + File.pathSeparator + jar,
            "-processor",
            "dagger.internal.codegen.ComponentProcessor");
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put("dagger", javac("dagger", jobs, byHand));
    ways.put("sheaf", javac("sheaf", jobs, List.of("-processorpath", jar.toString())));
    return ways;
  }

  private List<String> javac(String way, int jobs, List<String> processors) throws IOException {
    Path root = directory.resolve(way + "-" + jobs);
    Path sources = Files.createDirectories(root.resolve("src"));
    List<String> command = new ArrayList<>(List.of(jdk.resolve("bin").resolve("javac").toString()));
    command.addAll(List.of("-cp", jar.toString(), "-d", root.resolve("out").toString()));
    command.addAll(processors);
    for (String part : List.of("both", way)) {
      for (Path template : list(SOURCES.resolve(part))) {
        for (int job = 1; job <= jobs; job++) {
          String name = numbered(template.getFileName().toString(), job);
          Files.writeString(sources.resolve(name), numbered(Files.readString(template), job));
        }
      }
    }
    list(sources).forEach(each -> command.add(each.toString()));
    return command;
  }

  /** The N that ends a name in a template becomes a number, as in {@code OrderN}. */
  private static String numbered(String text, int job) {
    return text.replaceAll("(?<=[a-z])N\\b", Integer.toString(job));
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(Map<String, List<Double>> times, String way) {
    List<Double> sorted = Objects.requireNonNull(times.get(way)).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private void print(int jobs, double byHand, double sheaf) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.2f |%n",
        jdk.getFileName(),
        jobs,
        byHand,
        sheaf,
        sheaf / byHand);
  }
}
