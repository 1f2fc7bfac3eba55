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
    String plain = plain(wrong);
    for (String word : words) {
      int most = Math.max(1, Math.min(wrong.length(), word.length()) / 3);
      if (Math.abs(wrong.length() - word.length()) <= most) {
        int distance = distance(plain, plain(word));
        if (distance <= most && distance < least) {
          least = distance;
          nearest = word;
        }
      }
    }
    return nearest == null ? completion(plain, words) : nearest;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
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

  /**
   * Letters to add, leave out, change or swap with a neighbour. One method, called for few words: a
   * program that ends while the JVM compiles a method of it waits up to ten milliseconds for that.
   */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        if (i == 0) {
          d[0][j] = j;
          continue;
        }
        int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1 && j > 1) {
          boolean swapped =
              a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
          d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
