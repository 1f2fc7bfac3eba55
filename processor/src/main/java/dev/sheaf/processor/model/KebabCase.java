package dev.sheaf.processor.model;

import java.util.Locale;

/** Turns Java names into command-line names: {@code maxURLs} into {@code max-urls}. */
public final class KebabCase {
  private KebabCase() {}

  /** The kebab-case form of a name in any case style. */
  public static String of(String name) {
    StringBuilder kebab = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' || c == '$' || c == '-') {
        separate(kebab);
      } else {
        if (startsWord(name, i)) {
          separate(kebab);
        }
        kebab.append(c);
      }
    }
    return kebab.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * An upper-case letter starts a word after a lower-case one, and as the last of a row of them.
   */
  private static boolean startsWord(String name, int i) {
    if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
      return false;
    }
    return !Character.isUpperCase(name.charAt(i - 1)) || endsAcronym(name, i + 1);
  }

  /** Whether a word goes on at {@code next}; a plural s, as of URLs, belongs to the acronym. */
  private static boolean endsAcronym(String name, int next) {
    if (next >= name.length() || !Character.isLowerCase(name.charAt(next))) {
      return false;
    }
    boolean plural =
        name.charAt(next) == 's'
            && (next + 1 == name.length() || Character.isUpperCase(name.charAt(next + 1)));
    return !plural;
  }

  private static void separate(StringBuilder kebab) {
    if (!kebab.isEmpty() && kebab.charAt(kebab.length() - 1) != '-') {
      kebab.append('-');
    }
  }
}
