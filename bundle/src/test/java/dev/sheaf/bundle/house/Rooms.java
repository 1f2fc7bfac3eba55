package dev.sheaf.bundle.house;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of {@code docs/architecture.md}: which package may use which. A heading names the
 * package that a table's names begin with; {@code (root)} is that package itself.
 */
final class Rooms {
  private static final Pattern HEADING = Pattern.compile("### `([a-z.]+)`");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\(root\\)|`[a-z]+`) \\|.*\\|([^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("\\(root\\)|`([a-z]+)`");

  private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

  Rooms(Path page) throws IOException {
    String root = "";
    for (String line : Files.readAllLines(page)) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        root = heading.group(1);
      } else if (row.matches() && !root.isEmpty()) {
        mayUse.put(names(root, row.group(1)).iterator().next(), names(root, row.group(2)));
      }
    }
  }

  private static Set<String> names(String root, String cell) {
    return NAME.matcher(cell).results().map(name -> named(root, name)).collect(Collectors.toSet());
  }

  private static String named(String root, MatchResult name) {
    return name.group(1) == null ? root : root + "." + name.group(1);
  }

  /** The packages that have a row. */
  Set<String> names() {
    return mayUse.keySet();
  }

  /** What {@code type} uses of other packages of its module, and may not. */
  Set<String> trespasses(JavaClass type) {
    String own = type.getPackageName();
    Set<String> used = new TreeSet<>();
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String other = dependency.getTargetClass().getPackageName();
      if (names().contains(other) && module(other).equals(module(own))) {
        used.add(other);
      }
    }
    used.remove(own);
    used.removeAll(mayUse.getOrDefault(own, Set.of()));
    return used;
  }

  /** The third part of a package's name; the annotations have none. */
  private static String module(String packageName) {
    List<String> parts = Splitter.on('.').splitToList(packageName);
    return parts.size() < 3 ? "annotations" : parts.get(2);
  }
}
