package dev.sheaf.runtime;

import java.util.List;
import java.util.Locale;

/**
 * One parameter of a run as it is recorded: its value as text and where that came from. Immutable
 * and safe for use by several threads.
 *
 * @param name the option's name, without hyphens in front
 * @param values the values as text, one unless the parameter is a collection; {@code ***} for a
 *     secret
 * @param collection whether the parameter takes several values
 * @param origin where the values came from
 */
public record Argument(String name, List<String> values, boolean collection, Origin origin) {

  /** Where a value came from; recorded in lower case. */
  public enum Origin {
    /** The command line, or a setter of the generated builder. */
    OPTION,
    /** An environment variable. */
    ENVIRONMENT,
    /** The default. */
    DEFAULT;

    /** The origin that is recorded as {@code text}. */
    public static Origin of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The word that is recorded. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the values. */
  public Argument {
    values = List.copyOf(values);
  }
}
