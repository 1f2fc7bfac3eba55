package dev.sheaf.processor.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns option names into names of generated methods. */
public final class JavaNames {
  /** What a class without parameters of that name has already. */
  private static final Set<String> TAKEN =
      Set.of(
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "clone",
          "finalize",
          "builder");

  private JavaNames() {}

  /** The name in camel case: {@code leftFrom} for {@code left-from}. */
  public static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : Splitter.on(CharMatcher.anyOf("-_")).omitEmptyStrings().split(name)) {
      boolean first = camel.isEmpty();
      camel.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return legal(camel.toString());
  }

  /** The name, changed if Java does not allow it. */
  public static String legal(String name) {
    if (SourceVersion.isName(name) && !name.equals("_")) {
      return name;
    }
    if (SourceVersion.isKeyword(name)) {
      return name + "_";
    }
    StringBuilder legal = new StringBuilder("_");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      legal.append(Character.isJavaIdentifierPart(c) ? c : '_');
    }
    return legal.toString();
  }

  /** The method without parameters that gives the value of that name. */
  public static String getter(String name) {
    return TAKEN.contains(name) ? name + "_" : name;
  }
}
