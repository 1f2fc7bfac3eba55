package dev.sheaf.runtime.cli;

import dev.sheaf.runtime.Argument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one command: what may be given, what was given, and what is wrong with it.
 * Conversions go by number and are one method for all options, since an object or a class for each
 * would delay every start.
 *
 * <pre>{@code
 * Arguments arguments = new CommandLine<>(command);
 * arguments.value("count", 0).expects("a whole number").defaults("10");
 * arguments.parse(args);
 * if (arguments.settle().isEmpty()) {
 *   int count = arguments.get("count");
 * }
 * }</pre>
 *
 * <p>Declare first, {@link #parse} next, then {@link #settle}, which gives the problems; values may
 * be asked for only if there are none. Not safe for use by several threads.
 */
public abstract class Arguments {
  private static final String[] FALSE = {"false"};

  final List<Option> options = new ArrayList<>();
  final Map<String, Option> byName = new HashMap<>();
  final List<String> problems = new ArrayList<>();
  final List<String> operands = new ArrayList<>();
  boolean attended = true;

  /** Whether words or records that may give more could not be read. */
  boolean unread;

  private boolean own = true;
  String prefix = "";

  /**
   * Turns the text of an argument into its value.
   *
   * @param own whether it belongs to an option of the command's own, not to a common one
   * @param number the number that the option was declared with
   * @throws Throwable what the type itself throws for a text it does not take; its message is shown
   *     to the user
   */
  protected abstract @Nullable Object convert(boolean own, int number, String text)
      throws Throwable;

  /**
   * Ends the command's own options: those declared next are common to all commands, and known by
   * {@code prefix} and name, and by bare name where that is free.
   */
  public void common(String prefix) {
    this.prefix = prefix;
    this.own = false;
  }

  /** Declares an option with one value. */
  public Option value(String name, int conversion) {
    return add(name, Option.VALUE, conversion);
  }

  /**
   * Declares a boolean option; false unless given, absent if it is made {@link Option#optional}.
   */
  public Option flag(String name) {
    Option flag = add(name, Option.FLAG, -1);
    flag.optional = false;
    flag.defaults = FALSE;
    return flag;
  }

  /** Declares a boolean option of three states: true, false and absent. */
  public Option optionalFlag(String name) {
    return add(name, Option.FLAG, -1);
  }

  /** Declares an option that may be repeated. */
  public Option list(String name, int conversion) {
    return add(name, Option.LIST, conversion);
  }

  /** Declares an option that may be repeated, with {@code key=value} each time. */
  public Option map(String name, int keyConversion, int conversion) {
    Option map = add(name, Option.MAP, conversion);
    map.keyNumber = keyConversion;
    return map;
  }

  /** Declares the option that takes one of several branches; its value is the branch's name. */
  public Option choice(String name, String... branches) {
    Option choice = add(name, Option.VALUE, -1).oneOf(branches);
    choice.choice = true;
    return choice;
  }

  private Option add(String name, int shape, int number) {
    Option option = new Option(name, shape, number, own);
    options.add(option);
    if (own) {
      option.sibling = byName.put(name, option);
    } else {
      byName.putIfAbsent(name, option);
      byName.put(prefix + name, option);
    }
    return option;
  }

  /**
   * Takes the words of the command line.
   *
   * @return what is wrong with them so far, a message each
   */
  public List<String> parse(String[] words) {
    new Parser(this).parse(words);
    return problems;
  }

  /**
   * Converts what was given, falls back to environment and defaults, and asks for missing secrets
   * on a terminal.
   *
   * @return what is wrong with all of it, a message each
   */
  public List<String> settle() {
    new Settlement(this).settle();
    return problems;
  }

  /** Keeps {@link #settle} from asking on a terminal. */
  public void unattended() {
    attended = false;
  }

  /** All options and operands, in order of declaration. */
  public List<Option> declared() {
    return List.copyOf(options);
  }

  /** The command's own options that count in this run, in order of declaration. */
  public List<Option> own() {
    List<Option> own = new ArrayList<>();
    for (Option option : options) {
      if (option.own && option.active()) {
        own.add(option);
      }
    }
    return own;
  }

  /** Whether a flag was given; may be asked before {@link #settle}. */
  public boolean given(String name) {
    String text = text(name);
    return text != null && !text.equals("false");
  }

  /** The last text given for an option, null if there is none; may be asked before settling. */
  public @Nullable String text(String name) {
    Option option = byName.get(name);
    return option == null || option.texts.isEmpty()
        ? null
        : option.texts.get(option.texts.size() - 1);
  }

  /** Takes what was recorded of an earlier run for what is not given in this one. */
  public void recall(List<Argument> recorded) {
    for (Argument each : recorded) {
      for (Option option = byName.get(each.name()); option != null; option = option.sibling) {
        option.recorded = option.own && !option.secret ? each : null;
      }
    }
  }

  /** Adds why something could not be read that may give what is missing. */
  public void unread(String problem) {
    problems.add(problem);
    unread = true;
  }

  /**
   * How an option that is common to all commands is written here: by its bare name if it can be.
   */
  public String spelling(String commonName) {
    Option bare = byName.get(commonName);
    return bare != null && !bare.own ? "--" + commonName : "--" + prefix + commonName;
  }

  /** The option of this name that counts in this run; null if there is none. */
  public @Nullable Option find(String name) {
    Option option = byName.get(name);
    while (option != null && !option.active()) {
      option = option.sibling;
    }
    return option;
  }

  /** The value of an option; null only if it is optional and absent. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <V> V get(String name) {
    Option option = require(name);
    if (option.values.isEmpty() && !option.optional) {
      throw new IllegalArgumentException(Problems.required(option));
    }
    return (V) (option.values.isEmpty() ? null : option.values.get(0));
  }

  /** The value of an option, or none. */
  public <V> Optional<V> optional(String name) {
    return Optional.ofNullable(this.<V>get(name));
  }

  /** The values of an option that collects, in the order given. */
  @SuppressWarnings("unchecked")
  public <V> List<V> all(String name) {
    return (List<V>) Collections.unmodifiableList(require(name).values);
  }

  /** The values of an option that collects, each once, in the order given. */
  @SuppressWarnings("unchecked")
  public <V> Set<V> set(String name) {
    return (Set<V>) Collections.unmodifiableSet(new LinkedHashSet<>(require(name).values));
  }

  /**
   * The entries of an option with {@code key=value}, in the order given; the last of a key wins.
   */
  @SuppressWarnings("unchecked")
  public <K, V> Map<K, V> entries(String name) {
    return (Map<K, V>) Collections.unmodifiableMap(require(name).entries());
  }

  private Option require(String name) {
    Option option = find(name);
    if (option == null) {
      throw new IllegalArgumentException("no option " + name + " counts here");
    }
    return option;
  }
}
