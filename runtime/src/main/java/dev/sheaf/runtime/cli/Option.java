package dev.sheaf.runtime.cli;

import dev.sheaf.runtime.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One option or operand: what was declared of it, what was given for it, and the values made of
 * that.
 *
 * <pre>{@code
 * arguments.value("timeout", 2).expects("a duration such as 30s, 5m or 1h30m").defaults("30s");
 * }</pre>
 */
public final class Option {
  /** A boolean option: takes no word, or {@code =true} and {@code =false}. */
  static final int FLAG = 0;

  /** An option with one value, of which the last wins. */
  static final int VALUE = 1;

  /** An option whose values add up. */
  static final int LIST = 2;

  /** An option whose {@code key=value} pairs add up. */
  static final int MAP = 3;

  /** Where values come from, in the words that are shown and recorded. */
  static final String GIVEN = "option";

  static final String ENVIRONMENT = "environment";
  static final String DEFAULT = "default";

  static final String[] NONE = {};

  final String name;
  final int shape;
  final int number;
  final boolean own;
  int keyNumber = -1;
  boolean choice;
  boolean optional;
  boolean operand;
  boolean secret;
  char letter;
  @Nullable String alone;
  String expected = "";
  String[] labels = NONE;
  String @Nullable [] defaults;
  @Nullable String variable;
  @Nullable Option owner;
  String branch = "";
  @Nullable Option sibling;
  @Nullable Argument recorded;

  final List<String> texts = new ArrayList<>(1);
  final List<String> spellings = new ArrayList<>(1);
  boolean typed;
  String origin = DEFAULT;
  final List<@Nullable Object> keys = new ArrayList<>(0);
  final List<@Nullable Object> values = new ArrayList<>(1);

  Option(String name, int shape, int number, boolean own) {
    this.name = name;
    this.shape = shape;
    this.number = number;
    this.own = own;
    this.optional = shape != VALUE;
  }

  /** Says what a value is, as in "expected a whole number". */
  public Option expects(String what) {
    this.expected = what;
    return this;
  }

  /** Lists the words that are its values, for messages. */
  public Option oneOf(String... words) {
    this.labels = words;
    return this;
  }

  /** Sets the values taken when none is given. */
  public Option defaults(String... texts) {
    this.defaults = texts;
    return this;
  }

  /** Sets the environment variable to fall back to. */
  public Option env(String name) {
    this.variable = name;
    return this;
  }

  /** Allows it to be absent. */
  public Option optional() {
    this.optional = true;
    return this;
  }

  /** Makes it an operand, after those declared before. */
  public Option operand() {
    this.operand = true;
    return this;
  }

  /** Keeps its value from every message, and lets it come from a file or a prompt. */
  public Option secret() {
    this.secret = true;
    return this;
  }

  /** Gives it a one-letter form. */
  public Option letter(char letter) {
    this.letter = letter;
    return this;
  }

  /** Lets it stand without a value, for {@code text}; a number after it is its value. */
  public Option alone(String text) {
    this.alone = text;
    return this;
  }

  /** Makes it belong to one branch of a choice; of no account where another branch is taken. */
  public Option within(Option choice, String branch) {
    this.owner = choice;
    this.branch = branch;
    return this;
  }

  /** The option's name, without hyphens. */
  public String name() {
    return name;
  }

  /** The texts its values were made of, {@code ***} for a secret. */
  public List<String> texts() {
    return secret && !texts.isEmpty() ? List.of("***") : List.copyOf(texts);
  }

  /** Whether it takes several values. */
  public boolean collection() {
    return shape > VALUE;
  }

  /** Where its values came from: {@code option}, {@code environment} or {@code default}. */
  public String origin() {
    return origin;
  }

  /** Whether it is the command's own, not common to all commands. */
  public boolean isOwn() {
    return own;
  }

  /** Whether its value is true or false. */
  public boolean isFlag() {
    return shape == FLAG;
  }

  /** Whether it is an operand, which has no hyphens before its name. */
  public boolean isOperand() {
    return operand;
  }

  /** Whether its value must not be shown. */
  public boolean isSecret() {
    return secret;
  }

  /** Whether it may be absent, and has no default then. */
  public boolean isOptional() {
    return optional;
  }

  /** What a value is, as in "expected a whole number"; empty for any text. */
  public String expected() {
    return expected;
  }

  /** The words that are its values; none where that is open. */
  public List<String> words() {
    return List.of(labels);
  }

  /** The values taken when none is given; none where there is no default. */
  public List<String> presets() {
    return defaults == null ? List.of() : List.of(defaults);
  }

  /** The environment variable to fall back to; null for none. */
  public @Nullable String variable() {
    return variable;
  }

  /** The choice to which it belongs; null if it belongs to none. */
  public @Nullable Option owner() {
    return owner;
  }

  /** The branch of {@link #owner()} that it belongs to. */
  public String branch() {
    return branch;
  }

  /** Takes one more text; which of several counts is settled later. */
  void give(String text, String spelling, boolean asTyped) {
    texts.add(text);
    spellings.add(spelling);
    typed |= asTyped;
    origin = GIVEN;
  }

  /** Takes what was given under the same name to the option that is meant. */
  void take(Option given) {
    if (given != this) {
      texts.addAll(given.texts);
      spellings.addAll(given.spellings);
      typed = given.typed;
      origin = given.origin;
    }
  }

  /** Forgets all but the last of what was given, if it takes one value; and all if one is wrong. */
  void keepLast() {
    int before = texts.size() - 1;
    if (shape <= VALUE && before > 0) {
      texts.subList(0, before).clear();
      spellings.subList(0, before).clear();
      values.subList(0, Math.min(before, values.size())).clear();
    }
  }

  /** Its keys and values, the last of a key. */
  Map<@Nullable Object, @Nullable Object> entries() {
    Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      entries.put(keys.get(i), values.get(i));
    }
    return entries;
  }

  /** Whether the branch of the choice that it belongs to is taken. */
  boolean active() {
    return owner == null || (owner.active() && owner.chose(branch));
  }

  private boolean chose(String label) {
    return !values.isEmpty() && label.equals(values.get(0));
  }

  /** Whether the choice that it belongs to is wrong or missing, so that its branch is unknown. */
  boolean undecided() {
    return owner != null && (owner.undecided() || owner.faulty());
  }

  private boolean faulty() {
    return active() && values.isEmpty() && (!texts.isEmpty() || !optional);
  }

  /** The name as help shows it: in upper case for an operand. */
  String shown() {
    return operand ? name.toUpperCase(Locale.ROOT) : "--" + name;
  }
}
