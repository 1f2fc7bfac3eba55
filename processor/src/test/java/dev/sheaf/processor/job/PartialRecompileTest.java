package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One part of a job is compiled alone, among the classes of the rest; by {@code javac}, because
 * Eclipse's compiler does not write classes anew that are on its class path.
 */
final class PartialRecompileTest {
  private static final SourceFile RANGE = demo("Range", "record Range(@Param int from) {}");
  private static final SourceFile STORE =
      demo(
          "Store",
          """
          final class Store {
            @Batchable Map<Integer, String> names(Set<Integer> ids) {
              return ids.stream().collect(Collectors.toMap(id -> id, id -> "old " + id));
            }
          }
          """);
  private static final SourceFile PARTS =
      demo(
          "Parts",
          """
          @dagger.Module interface Parts {
            @dagger.Provides static Long size() { return 1L; }
          }
          """);
  private static final SourceFile GREET =
      demo(
          "Greet",
          """
          /** Greets. */
          @Service(modules = Parts.class) record Greet(@Param Range range, Store store, Long size) {
            String process(int id, @Fetch("store.names(id)") String name) {
              return name + " " + range + " " + size;
            }
          }
          """);

  private final TestCompiler compiler = TestCompiler.javac();

  @Test
  void ofAGroup() {
    expect(
        "record Range(@Param int from, @Param(defaultValue = \"9\") int to) {}",
        "Range",
        "old 1 Range[from=1, to=9] 1");
  }

  @Test
  void ofAStore() {
    expect(
        """
        final class Store {
          private final Range range;
          Store(@Param Range range) { this.range = range; }
          @Batchable Map<Integer, String> names(Collection<Integer> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> "new " + id));
          }
        }
        """,
        "Store",
        "new 1 Range[from=1] 1");
  }

  @Test
  void ofAModule() {
    expect(
        """
        @dagger.Module final class Parts {
          @dagger.Provides Long size(@Param(defaultValue = "5") long size) { return size; }
        }
        """,
        "Parts",
        "old 1 Range[from=1] 5");
  }

  @Test
  void ofTheService() {
    expect(
        """
        @Service(modules = Parts.class) record Greet(@Param Range range, Long size) {
          String process(int id) { return range + " " + size; }
        }
        """,
        "Greet",
        "Range[from=1] 1");
  }

  @AfterEach
  void deleteWhatWasCompiled() throws IOException {
    compiler.close();
  }

  private void expect(String text, String name, String result) {
    Compilation first = compiler.compile(ITEMS, RANGE, STORE, PARTS, GREET);
    assertThat(first).succeeds();

    Compilation second = first.recompile(demo(name, text));

    assertThat(second).succeeds();
    assertThat(second.run("demo.Main", "--from", "1", "--results", "-").stdout())
        .contains("\"" + result + "\"");
  }

  @Test
  void afterOneOfTwoServicesIsDeleted() throws IOException {
    SourceFile other = demo("Other", "@Service final class Other { void process(int n) {} }");
    Compilation first = compiler.compile(ITEMS, RANGE, STORE, PARTS, GREET, other);
    delete(first.classes().resolve("demo"), "Other");

    Compilation second = first.recompile(GREET);

    assertThat(second).succeeds();
    assertThat(second.run("demo.Main", "--from", "1", "--results", "-").stdout())
        .contains("old 2 Range[from=1] 1");
  }

  private static void delete(Path directory, String prefix) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.filter(each -> each.getFileName().toString().startsWith(prefix)).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
