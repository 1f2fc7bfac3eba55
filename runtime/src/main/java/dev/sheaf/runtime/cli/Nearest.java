package dev.sheaf.runtime.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a mistyped one most likely means. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of {@code words}; null if none is near. */
  public static @Nullable String of(String wrong, Iterable<String> words) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    String lower = wrong.toLowerCase(Locale.ROOT).replace('_', '-');
    for (String word : words) {
      int distance = distance(lower, word.toLowerCase(Locale.ROOT).replace('_', '-'));
      boolean near = distance <= Math.max(1, Math.min(wrong.length(), word.length()) / 3);
      if (near && distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return nearest == null ? completion(lower, words) : nearest;
  }

  /** The only word that begins as {@code wrong} does, if that is three letters at least. */
  private static @Nullable String completion(String wrong, Iterable<String> words) {
    String found = null;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean related = lower.startsWith(wrong) || wrong.startsWith(lower + "-");
      if (related && wrong.length() >= 3 && lower.length() >= 3) {
        if (found != null) {
          return null;
        }
        found = word;
      }
    }
    return found;
  }

  /** Letters to add, leave out, change or swap with a neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
