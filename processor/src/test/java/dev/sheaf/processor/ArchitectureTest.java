package dev.sheaf.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the house in order: what may know what, and how long a file may be. */
final class ArchitectureTest {
  private static final String ROOT = "dev.sheaf.processor";
  private static final int MOST_LINES = 250;

  /** Each package with the packages that it may use; the root package is written as "". */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("", Set.of("step")),
          entry(
              "step", Set.of("diagnostic", "model", "read", "validate", "plan", "usage", "write")),
          entry("read", Set.of("diagnostic", "model")),
          entry("validate", Set.of("diagnostic", "model")),
          entry("plan", Set.of("model")),
          entry("usage", Set.of("model")),
          entry("write", Set.of("diagnostic", "model", "plan", "usage")),
          entry("model", Set.of("diagnostic")),
          entry("diagnostic", Set.of()));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesDependOneWayOnly() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageUsesOnlyWhatItMay() {
    for (JavaClass type : CLASSES) {
      Set<String> used = new TreeSet<>();
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        addPackage(dependency.getTargetClass(), used);
      }
      used.remove(nameOf(type));
      assertWithMessage("packages used by %s", type.getName())
          .that(MAY_USE.getOrDefault(nameOf(type), Set.of()))
          .containsAtLeastElementsIn(used);
    }
  }

  @Test
  void theModelAndTheWritersNeverTouchTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".model..", ROOT + ".write..", ROOT + ".plan..", ROOT + ".usage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (Path source : sources()) {
      assertThat(Files.exists(source.resolveSibling("package-info.java"))).isTrue();
    }
  }

  @Test
  void everyFileFitsTheReadersMind() throws IOException {
    for (Path source : sources()) {
      assertWithMessage("lines of %s", source)
          .that(Files.readAllLines(source).size())
          .isAtMost(MOST_LINES);
    }
  }

  private static void addPackage(JavaClass type, Set<String> packages) {
    if (type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".")) {
      packages.add(nameOf(type));
    }
  }

  private static String nameOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
