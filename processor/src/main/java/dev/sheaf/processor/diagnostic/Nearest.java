package dev.sheaf.processor.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that someone who mistyped may have meant, by the same rules as the runtime does; a
 * table that the tests of both read holds them together.
 */
public final class Nearest {
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * A sentence that asks for the candidate nearest to {@code name}, with a blank in front; empty
   * where none is near.
   */
  public static String question(String name, Collection<String> candidates) {
    return of(name, candidates).map(near -> " Did you mean " + near + "?").orElse("");
  }

  /**
   * The candidate that differs from {@code name} least, in at most a third of the shorter one; else
   * the only one that begins as it does.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int most = Math.max(1, Math.min(name.length(), candidate.length()) / 3);
      int distance = distance(plain(name), plain(candidate));
      if (distance <= most && distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best == null ? completion(plain(name), candidates) : Optional.of(best);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> completion(String name, Collection<String> candidates) {
    List<String> found =
        candidates.stream().filter(each -> isRelated(name, each.toLowerCase(Locale.ROOT))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isRelated(String name, String candidate) {
    return Math.min(name.length(), candidate.length()) >= SHORTEST_BEGINNING
        && (candidate.startsWith(name) || name.startsWith(candidate + "-"));
  }

  /** The number of letters to insert, drop, replace, or swap with a neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = Math.min(i, j) == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int changed = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        Math.min(i, j) > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(changed, d[i - 2][j - 2] + 1) : changed;
  }
}
