package dev.sheaf.bundle.init;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of a new project. */
final class SourceText {
  private SourceText() {}

  static String source(Project project) {
    ItemType item = project.item();
    String conversion = item.conversion().isEmpty() ? "" : ".map(" + item.conversion() + ")";
    return """
        package %s;

        %s
        /**
         * The items: a line of a text file each.
         *
         * @param file the file to read, in UTF-8
         */
        @Source
        record Lines(@Param(defaultValue = "items.txt") Path file) {
          Stream<%s> items() throws IOException {
            return Files.lines(file).filter(line -> !line.isBlank())%s;
          }
        }
        """
        .formatted(
            project.packageName(),
            imports(
                "dev.sheaf.Param",
                "dev.sheaf.Source",
                "java.io.IOException",
                "java.nio.file.Files",
                "java.nio.file.Path",
                "java.util.stream.Stream",
                item.imported()),
            item.boxed(),
            conversion);
  }

  static String service(Project project) {
    return """
        package %s;

        %s
        /**
         * Greets each item.
         *
         * @param greeting what stands before the item
         */
        @Service
        record %s(@Param(defaultValue = "Hello,") String greeting) {
          String process(%s item) {
            return greeting + " " + %s;
          }
        }
        """
        .formatted(
            project.packageName(),
            imports("dev.sheaf.Param", "dev.sheaf.Service", project.item().imported()),
            project.service(),
            project.item().name(),
            project.item().text());
  }

  static String item(Project project) {
    return """
        package %s;

        /**
         * An item.
         *
         * @param text the line that it was made of
         */
        record %s(String text) {}
        """
        .formatted(project.packageName(), project.item().name());
  }

  static String test(Project project) {
    ItemType item = project.item();
    return """
        package %s;

        import static org.junit.jupiter.api.Assertions.assertEquals;

        %s
        final class %sTest {
          @Test
          void greetsEachItem() {
            TestRun<%s, String> run =
                %sJob.test(p -> p.greeting("Hi,"))
                    .items(%s, %s)
                    .run();

            assertEquals(List.of("Hi, %s", "Hi, %s"), run.results());
            assertEquals(List.of(), run.failures());
          }
        }
        """
        .formatted(
            project.packageName(),
            imports(
                "dev.sheaf.runtime.TestRun",
                "java.util.List",
                "org.junit.jupiter.api.Test",
                item.imported()),
            project.service(),
            item.boxed(),
            project.service(),
            item.literal(item.first()),
            item.literal(item.second()),
            item.first(),
            item.second());
  }

  /** A line for each name, sorted, each once; none for an empty one. */
  private static String imports(String... names) {
    return Stream.of(names)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .map(name -> "import " + name + ";\n")
        .collect(Collectors.joining());
  }
}
