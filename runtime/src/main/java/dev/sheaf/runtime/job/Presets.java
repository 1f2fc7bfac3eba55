package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.cli.Arguments;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes what a builder of parameters was given: by defaults, or by saying what is missing.
 * Remembers it all, for the records of the run.
 */
public final class Presets {
  private static final Object[] SECRET = {"***"};

  private final Command<?, ?, ?> command;
  private final List<Object> remembered = new ArrayList<>();

  /** Converts defaults as {@code command} does. */
  public Presets(Command<?, ?, ?> command) {
    this.command = command;
  }

  /** The value given, or else the default's. */
  public <V> V value(@Nullable V given, String name, int number, String... defaults) {
    V value = given;
    if (value == null) {
      if (defaults.length == 0) {
        throw missing(name);
      }
      value = convert(name, number, defaults[0]);
    }
    return remember(name, value, given != null);
  }

  /** The flag given, or else the default. */
  public boolean flag(@Nullable Boolean given, String name, boolean preset) {
    return remember(name, given == null ? preset : given, given != null);
  }

  /** The value given, or else the default's, or null. */
  public <V> @Nullable V nullable(@Nullable V given, String name, int number, String... defaults) {
    if (given == null && defaults.length == 0) {
      return null;
    }
    return value(given, name, number, defaults);
  }

  /** The value given, or else the default's, or none. */
  public <V> Optional<V> optional(@Nullable V given, String name, int number, String... defaults) {
    return Optional.ofNullable(nullable(given, name, number, defaults));
  }

  /** The values given, or else the defaults'. */
  public <V> List<V> list(
      @Nullable Collection<? extends V> given, String name, int number, String... defaults) {
    List<V> values = new ArrayList<>();
    fill(values, given, name, number, defaults);
    return remember(name, Collections.unmodifiableList(values), given != null);
  }

  /** The values given, or else the defaults', each once. */
  public <V> Set<V> set(
      @Nullable Collection<? extends V> given, String name, int number, String... defaults) {
    Set<V> values = new LinkedHashSet<>();
    fill(values, given, name, number, defaults);
    return remember(name, Collections.unmodifiableSet(values), given != null);
  }

  private <V> void fill(
      Collection<V> values,
      @Nullable Collection<? extends V> given,
      String name,
      int number,
      String[] defaults) {
    if (given != null) {
      values.addAll(given);
      return;
    }
    for (String text : defaults) {
      values.add(this.<V>convert(name, number, text));
    }
  }

  /** The entries given, or else the defaults'. */
  public <K, V> Map<K, V> map(
      @Nullable Map<? extends K, ? extends V> given,
      String name,
      int keyNumber,
      int number,
      String... defaults) {
    Map<K, V> entries = new LinkedHashMap<>();
    if (given != null) {
      entries.putAll(given);
    } else {
      for (String text : defaults) {
        int equals = text.indexOf('=');
        K key = this.<K>convert(name, keyNumber, text.substring(0, equals));
        entries.put(key, this.<V>convert(name, number, text.substring(equals + 1)));
      }
    }
    return remember(name, Collections.unmodifiableMap(entries), given != null);
  }

  /** The branch of a choice that is given, or else the default's, or null. */
  public <V> @Nullable V choice(@Nullable V given, String name, boolean preset) {
    V chosen = given;
    if (chosen == null && preset) {
      chosen = chosenByDefault(name);
    }
    if (chosen != null) {
      remember(name, command.label(chosen), given != null);
    }
    return chosen;
  }

  /** The branch of a choice that is given, or else the default's. */
  public <V> V requiredChoice(@Nullable V given, String name, boolean preset) {
    V chosen = choice(given, name, preset);
    if (chosen == null) {
      throw missing(name);
    }
    return chosen;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <V> V chosenByDefault(String name) {
    Arguments arguments = new CommandLine<>(command);
    arguments.parse(new String[0]);
    arguments.settle();
    try {
      return (V) command.choose(name, arguments);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      String problem = "the default of " + name + " cannot be made: " + e.getMessage();
      throw new IllegalArgumentException(problem, e);
    }
  }

  /** Keeps the value of a parameter, if it was the last, out of the records. */
  public void hide(String name) {
    int last = remembered.size() - 3;
    if (last >= 0 && remembered.get(last).equals(name)) {
      remembered.set(last + 1, SECRET);
    }
  }

  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  private <V> V convert(String name, int number, String text) {
    try {
      return (V) command.convert(number, text);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      String problem = "the default of " + name + " does not fit: " + text;
      throw new IllegalArgumentException(problem, e);
    }
  }

  private <V> V remember(String name, V value, boolean given) {
    remembered.add(name);
    remembered.add(value);
    remembered.add(given);
    return value;
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(
        "the parameter " + name + " is required: set it on the builder before build()");
  }

  /** The parameters as they are recorded. */
  public List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < remembered.size(); i += 3) {
      arguments.add(
          argument(
              (String) remembered.get(i), remembered.get(i + 1), (Boolean) remembered.get(i + 2)));
    }
    return arguments;
  }

  private static Argument argument(String name, Object value, boolean given) {
    Argument.Origin origin = given ? Argument.Origin.OPTION : Argument.Origin.DEFAULT;
    boolean collection = value instanceof Collection || value instanceof Map;
    return new Argument(name, texts(value), collection, origin);
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Object[] secret) {
      texts.add((String) secret[0]);
    } else if (value instanceof Collection<?> values) {
      for (Object each : values) {
        texts.add(text(each));
      }
    } else if (value instanceof Map<?, ?> entries) {
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        texts.add(text(entry.getKey()) + "=" + text(entry.getValue()));
      }
    } else {
      texts.add(text(value));
    }
    return texts;
  }

  private static String text(Object value) {
    if (value instanceof char[] letters) {
      return new String(letters);
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    if (value instanceof InetAddress address) {
      return address.getHostAddress();
    }
    return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
  }
}
