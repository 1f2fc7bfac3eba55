package dev.sheaf.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Maven repository of the artifacts that this build has just made, as if they were published;
 * everything else is that of the repository that the build itself uses.
 */
final class LocalRepository {
  private static final String VERSION = "0.1.0";

  private LocalRepository() {}

  /** The jar of a module, as this build leaves it. */
  static Path jar(String module) {
    return Page.CHECKOUT.resolve(module + "/target/sheaf-" + module + "-" + VERSION + ".jar");
  }

  /** Fills {@code repository}, which is not there yet. */
  static void create(Path repository) throws IOException {
    Files.createDirectories(repository.resolve("dev/sheaf"));
    Path own = Path.of(System.getProperty("user.home"), ".m2/repository");
    Path present = Path.of(System.getProperty("maven.repo.local", own.toString()));
    linkAllBut("dev", present, repository);
    linkAllBut("sheaf", present.resolve("dev"), repository.resolve("dev"));
    publish(repository, "sheaf-parent", Page.CHECKOUT.resolve("pom.xml"), null);
    for (String module : List.of("annotations", "runtime", "console", "processor")) {
      Path home = Page.CHECKOUT.resolve(module);
      Path reduced = home.resolve("dependency-reduced-pom.xml");
      Path pom = Files.exists(reduced) ? reduced : home.resolve("pom.xml");
      publish(repository, "sheaf-" + module, pom, jar(module));
    }
  }

  /** Takes the links out of {@code repository}, so that nobody deletes through them. */
  static void unlink(Path repository) throws IOException {
    for (Path directory : List.of(repository, repository.resolve("dev"))) {
      try (Stream<Path> entries = Files.list(directory)) {
        for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
          Files.delete(link);
        }
      }
    }
  }

  private static void linkAllBut(String name, Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith(name)) {
          Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
        }
      }
    }
  }

  private static void publish(Path repository, String artifact, Path pom, @Nullable Path jar)
      throws IOException {
    Path home = repository.resolve("dev/sheaf/" + artifact + "/" + VERSION);
    Files.createDirectories(home);
    Files.copy(pom, home.resolve(artifact + "-" + VERSION + ".pom"));
    if (jar != null) {
      Files.copy(jar, home.resolve(artifact + "-" + VERSION + ".jar"));
    }
  }
}
