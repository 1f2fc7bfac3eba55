package dev.sheaf.bundle.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the house in order: what may know what, and how long a file may be. */
final class ArchitectureTest {
  private static final int MOST_LINES = 300;
  private static final Path CHECKOUT = Path.of("..");
  private static final List<String> MODULES =
      List.of("annotations", "runtime", "console", "processor", "bundle");

  private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(compiled());

  private static List<Path> compiled() {
    return MODULES.stream().map(module -> CHECKOUT.resolve(module + "/target/classes")).toList();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module + "/src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  @Test
  void everyPackageUsesOnlyWhatThePageSays() throws IOException {
    Rooms rooms = new Rooms(CHECKOUT.resolve("docs/architecture.md"));
    for (JavaClass type : CLASSES) {
      assertWithMessage("packages used by %s", type.getName())
          .that(rooms.trespasses(type))
          .isEmpty();
    }
  }

  @Test
  void thePageHasARowForEveryPackageAndNoOthers() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      packages.add(type.getPackageName());
    }
    packages.remove("dev.sheaf");
    assertThat(new Rooms(CHECKOUT.resolve("docs/architecture.md")).names())
        .containsExactlyElementsIn(packages);
  }

  @Test
  void packagesAndModulesDependOneWayOnly() {
    slices().matching("dev.sheaf.(**)").should().beFreeOfCycles().check(CLASSES);
    slices().matching("dev.sheaf.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheJsonPackageKnowsGson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.sheaf.runtime.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.gson..")
        .check(CLASSES);
  }

  @Test
  void theModelAndTheWritersNeverTouchTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.sheaf.processor.model..",
            "dev.sheaf.processor.write..",
            "dev.sheaf.processor.plan..",
            "dev.sheaf.processor.usage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..")
        .check(CLASSES);
  }

  @Test
  void onlyClassesBehindTheModuleCheckKnowJavasShell() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Java")
        .and()
        .haveSimpleNameNotStartingWith("Live")
        .and()
        .haveSimpleNameNotStartingWith("Snippet")
        .and()
        .haveSimpleNameNotStartingWith("InProcess")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jdk.jshell..")
        .check(CLASSES);
  }

  @Test
  void whatLoggersLoadKnowsNothingThatIsHidden() {
    noClasses()
        .that()
        .haveNameMatching(".*\\.log\\.(\\w*Captur\\w*|JulConfiguration)")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.jline\\..*|dev\\.sheaf\\.console\\.(?!log\\.(\\w*Captur|JulConf)).*")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (Path source : sources()) {
      assertWithMessage("package-info beside %s", source)
          .that(Files.exists(source.resolveSibling("package-info.java")))
          .isTrue();
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
}
