package dev.sheaf.console;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the house in order: what may know what, and how long a file may be. */
final class ArchitectureTest {
  private static final int MOST_LINES = 250;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.sheaf.console");

  @Test
  void packagesDependOneWayOnly() {
    slices().matching("dev.sheaf.console.(**)").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.sheaf.console.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.sheaf.console")
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
  void everyFileFitsTheReadersMindAndEveryPackageSaysWhatItIsFor() throws IOException {
    for (Path source : sources()) {
      assertWithMessage("lines of %s", source)
          .that(Files.readAllLines(source).size())
          .isAtMost(MOST_LINES);
      assertWithMessage("package-info beside %s", source)
          .that(Files.exists(source.resolveSibling("package-info.java")))
          .isTrue();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
