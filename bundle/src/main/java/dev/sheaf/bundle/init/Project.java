package dev.sheaf.bundle.init;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What a new project is called, all of it: names that Maven and the compiler take.
 *
 * @param directory where it is written
 * @param name the project's name, such as {@code import-orders}
 * @param service the simple name of its service, such as {@code ImportOrders}
 * @param item the type of its items
 */
record Project(Path directory, String name, String service, ItemType item) {
  private static final Set<String> OWN_TYPES =
      Set.of(
          "Main", "Lines", "Files", "IOException", "Param", "Path", "Service", "Source", "Stream");

  /**
   * The name that a directory gives its project.
   *
   * @throws IllegalArgumentException saying why it gives none
   */
  static String nameOf(Path directory) {
    Path last = directory.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    if (!name.matches("[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "the project takes its name from it: letters and digits, a letter first, with"
              + " hyphens between words");
    }
    if (SourceVersion.isKeyword(packageOf(name))) {
      throw new IllegalArgumentException(
          "its package would be named " + packageOf(name) + ", a word of Java's own");
    }
    if (packageOf(name).equals("java")) {
      throw new IllegalArgumentException(
          "its package would be named java, which the JVM keeps for itself");
    }
    return name;
  }

  /** The simple name of a service that a project's name gives: all of it but a last word "job". */
  static String serviceOf(String name) {
    StringBuilder service = new StringBuilder();
    for (String word : name.split("[-_.]", -1)) {
      service.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    boolean doubled = service.length() > 3 && service.toString().endsWith("Job");
    return doubled ? service.substring(0, service.length() - 3) : service.toString();
  }

  /**
   * Gives the name of a class back if the project can have a class of this name.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static String checkedType(String name) {
    if (!name.matches("\\p{Lu}[\\p{L}\\p{Nd}]*")) {
      throw new IllegalArgumentException("letters and digits, a capital letter first");
    }
    if (OWN_TYPES.contains(name) || ItemType.isKnown(name) || inJavaLang(name)) {
      throw new IllegalArgumentException("the sources know another type of this name");
    }
    return name;
  }

  private static boolean inJavaLang(String name) {
    try {
      Class.forName("java.lang." + name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The package of its sources: the project's name, in lower case and without hyphens. */
  String packageName() {
    return packageOf(name);
  }

  private static String packageOf(String name) {
    return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }
}
