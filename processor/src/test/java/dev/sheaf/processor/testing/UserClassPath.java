package dev.sheaf.processor.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the class path of someone who uses Sheaf: no compiler, no processor, no test. */
final class UserClassPath {
  private static final List<String> PARTS =
      List.of(
          "/annotations/target/",
          "/runtime/target/",
          "/sheaf-annotations",
          "/sheaf-runtime",
          "/jakarta.inject-api",
          "/javax.inject",
          "/dagger-[0-9.]+jar",
          "/slf4j-api",
          "/gson");

  private UserClassPath() {}

  /** The entries, taken from this test's own class path, with {@code classes} first. */
  static List<Path> startingWith(Path classes) {
    return Stream.concat(
            Stream.of(classes),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(UserClassPath::isUsers)
                .map(Path::of))
        .toList();
  }

  private static boolean isUsers(String entry) {
    return PARTS.stream().anyMatch(part -> entry.matches(".*" + part + ".*"));
  }
}
