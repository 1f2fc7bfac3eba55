package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.sheaf.bundle.Jdk.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code init}. */
final class InitTest {
  private static final Map<String, String> RESULTS =
      Map.of(
          "String", "Hello, Ada",
          "int", "Hello, 1",
          "Long", "Hello, 2",
          "double", "Hello, 0.5",
          "BigDecimal", "Hello, 2.50",
          "java.nio.file.Path", "Hello, one.txt",
          "UUID", "Hello, 6ba7b810-9dad-11d1-80b4-00c04fd430c8",
          "LocalDate", "Hello, 2026-01-31",
          "Instant", "Hello, 2026-02-01T12:00:00Z",
          "Order", "Hello, Grace");

  private final Jdk jdk;

  InitTest(@TempDir Path directory) {
    jdk = new Jdk(directory);
  }

  @Test
  void writesAProjectNamedAfterItsDirectory() throws Exception {
    Result written = jdk.sheaf("init", "import-orders");

    assertThat(written.stderr())
        .startsWith("Wrote import-orders. Go on with\n  cd import-orders\n");
    assertThat(written.exitCode()).isEqualTo(0);
    assertThat(files("import-orders"))
        .containsExactly(
            ".gitignore",
            "README.md",
            "items.txt",
            "pom.xml",
            "src/main/java/importorders/ImportOrders.java",
            "src/main/java/importorders/Lines.java",
            "src/test/java/importorders/ImportOrdersTest.java");
  }

  @Test
  void compilesWithoutAWordAndRunsWhateverTheItems() throws Exception {
    List<String> javac = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
    for (String type : RESULTS.keySet()) {
      String name = projectOf(type);
      assertThat(jdk.sheaf("init", name, "--service", "Greet", "--item", type).exitCode())
          .isEqualTo(0);
      javac.add(name + "/src/main/java/" + name + "/Lines.java");
      javac.add(name + "/src/main/java/" + name + "/Greet.java");
      if (type.equals("Order")) {
        javac.add(name + "/src/main/java/" + name + "/Order.java");
      }
    }
    assertThat(jdk.javac(javac.toArray(String[]::new))).isEqualTo(new Result(0, "", ""));

    for (Map.Entry<String, String> each : RESULTS.entrySet()) {
      String name = projectOf(each.getKey());
      Result run = jdk.java(name + ".Main", "--file", name + "/items.txt", "--results=-");
      assertWithMessage(name).that(run.stdout()).contains("\"result\":\"" + each.getValue() + '"');
      assertThat(run.exitCode()).isEqualTo(0);
    }
  }

  private static String projectOf(String type) {
    return "of" + type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  @Test
  void takesAnEmptyDirectoryThatIsThere() throws Exception {
    Files.createDirectory(jdk.directory().resolve("my-job"));

    assertThat(jdk.sheaf("init", "my-job").exitCode()).isEqualTo(0);
    assertThat(files("my-job")).contains("src/main/java/myjob/My.java");
  }

  @Test
  void leavesADirectoryAloneThatIsNotEmpty() throws Exception {
    Files.createDirectory(jdk.directory().resolve("my-job"));
    jdk.write("my-job/notes.txt", "mine");

    refused(
        "DIRECTORY my-job: expected a new or empty directory such as my-job"
            + " (this one holds something)",
        "my-job");
    assertThat(files("my-job")).containsExactly("notes.txt");
  }

  @Test
  void refusesADirectoryThatCannotBecomeAProject() throws Exception {
    jdk.write("taken", "");
    Files.createSymbolicLink(jdk.directory().resolve("dangling"), Path.of("nowhere"));

    assertThat(jdk.sheaf("init", "java").stderr())
        .contains("its package would be named java, which the JVM keeps for itself");
    assertThat(jdk.sheaf("init", "taken").stderr()).contains("(this one is a file)");
    assertThat(jdk.sheaf("init", "dangling").stderr()).contains("(this one is a link to nothing)");
    assertThat(jdk.sheaf("init", "java").exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhyItCannotWriteWithoutTheNameOfAnException() throws Exception {
    jdk.write("taken", "");
    Result refused = jdk.sheaf("init", "taken/orders");

    assertThat(refused.stderr()).matches("init: cannot write taken/orders: .*: Not a directory\n");
    assertThat(refused.exitCode()).isEqualTo(3);
  }

  @Test
  void tellsAllThatIsWrongAtOnce() throws Exception {
    Result wrong = jdk.sheaf("init", "new", "--service", "greet", "--item", "strnig", "--itme=x");

    assertThat(wrong.stderr())
        .isEqualTo(
            """
            init: --itme=x: there is no such option; did you mean --item?
            init: DIRECTORY new: expected a new or empty directory such as my-job (its package would \
            be named new, a word of Java's own)
            init: --service greet: expected a class name such as ImportOrders (letters and digits, a \
            capital letter first)
            init: --item strnig: expected String, int, long, double, BigDecimal, BigInteger, Path, \
            URI, UUID, LocalDate, Instant or a class name such as Order; did you mean String?
            See java -jar sheaf.jar init --help
            """);
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  @Test
  void asksForADirectory() throws Exception {
    refused("DIRECTORY is required: expected a new or empty directory such as my-job");
  }

  @Test
  void refusesADirectoryWithoutAName() throws Exception {
    String why =
        "a new or empty directory such as my-job (the project takes its name from it: letters and"
            + " digits, a letter first, with hyphens between words)";
    refused("DIRECTORY /: expected " + why, "/");
    refused("DIRECTORY 2nd: expected " + why, "2nd");
  }

  @Test
  void refusesAServiceWhoseNameIsTaken() throws Exception {
    String why = ": expected a class name such as ImportOrders (the sources know another type of";
    refused("--service Lines" + why + " this name)", "my-job", "--service", "Lines");
    refused("--service Path" + why + " this name)", "my-job", "--service=Path");
    refused(
        "--service is required: after its project it would be String, and the sources know another"
            + " type of this name",
        "string");
    refused(
        "--item Order: expected another name than the service's",
        "my-job",
        "--service=Order",
        "--item=Order");
  }

  @Test
  void refusesATypeThatNoRecordCanBe() throws Exception {
    String expected =
        ": expected String, int, long, double, BigDecimal, BigInteger, Path, URI, UUID, LocalDate,"
            + " Instant or a class name such as Order";
    for (String type : List.of("com.acme.Order", "Object", "class", "Main")) {
      refused("--item " + type + expected, "my-job", "--item", type);
    }
  }

  @Test
  void showsItsHelp() throws Exception {
    Result help = jdk.sheaf("init", "--help");

    assertThat(help.stdout()).startsWith("Usage: java -jar sheaf.jar init DIRECTORY [--service");
    assertThat(help.stdout()).contains("Types of items:\n  String, int, long, double,");
    for (String line : help.stdout().lines().toList()) {
      assertThat(line.length()).isAtMost(90);
    }
    assertThat(help.exitCode()).isEqualTo(0);
  }

  @Test
  void pinsTheVersionsThatSheafIsBuiltWith() throws Exception {
    jdk.sheaf("init", "my-job");
    Pattern versions = Pattern.compile("<artifactId>([\\w-]+)</artifactId>\\s*<version>([\\d.]+)<");
    String own = Files.readString(Page.CHECKOUT.resolve("pom.xml"));
    Matcher pinned = versions.matcher(Files.readString(jdk.directory().resolve("my-job/pom.xml")));

    int compared = 0;
    for (; pinned.find(); compared++) {
      String junit = pinned.group(1).replace("junit-jupiter", "junit-bom");
      String version = junit.equals("junit-bom") ? "<junit.version>" : "<artifactId>" + junit;
      assertWithMessage(junit)
          .that(own.replaceAll("</artifactId>\\s*<version>", ">"))
          .contains(version + (version.endsWith(">") ? "" : ">") + pinned.group(2) + "<");
    }
    assertThat(compared).isAtLeast(8);
  }

  private void refused(String problem, String... words) throws Exception {
    String[] command = Stream.concat(Stream.of("init"), Stream.of(words)).toArray(String[]::new);
    Result wrong = jdk.sheaf(command);

    assertThat(wrong.stderr())
        .isEqualTo("init: " + problem + "\nSee java -jar sheaf.jar init --help\n");
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  private List<String> files(String project) throws Exception {
    Path root = jdk.directory().resolve(project);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .toList();
    }
  }
}
