package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.ParamSettings;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Branch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An option or operand as it is shown to people, a job's own or one that every command has.
 *
 * @param name the name, without hyphens
 * @param letter its one-letter form; empty for none
 * @param takes what it takes
 * @param placeholder what stands for its value
 * @param words the words that it takes; empty if these are not known
 * @param traits what else is to be known of it
 * @param help what it means
 * @param notes what stands in brackets behind that
 * @param section under which title it is shown
 */
record UsageOption(
    String name,
    String letter,
    Takes takes,
    String placeholder,
    List<String> words,
    Set<Trait> traits,
    String help,
    List<String> notes,
    Section section) {

  /** What may hold of an option. */
  enum Trait {
    /** It is an operand, which has no name on the command line. */
    OPERAND,
    /** There must be a value. */
    REQUIRED,
    /** It may be given several times. */
    REPEATED,
    /** It is a flag with a {@code --no-} form. */
    NEGATABLE,
    /** Its value may also be taken from a file. */
    SECRET
  }

  private static final int LONGEST_CHOICE = 24;

  static UsageOption of(ParameterModel parameter) {
    return new UsageOption(
        parameter.option(),
        parameter.option().equals("config") && !parameter.settings().positional() ? "c" : "",
        takes(parameter),
        placeholder(parameter),
        words(parameter),
        traits(parameter),
        parameter.help().strip(),
        notes(parameter),
        Section.of(parameter));
  }

  private static Takes takes(ParameterModel parameter) {
    if (parameter.shape().isFlag()) {
      return Takes.NOTHING;
    }
    ConversionModel conversion = parameter.conversion();
    boolean path = conversion != null && conversion.takesPath() && parameter.key() == null;
    return path ? Takes.FILE : words(parameter).isEmpty() ? Takes.TEXT : Takes.WORDS;
  }

  private static List<String> words(ParameterModel parameter) {
    ConversionModel conversion = parameter.conversion();
    if (conversion == null) {
      return parameter.labels();
    }
    return parameter.key() == null ? conversion.labels() : List.of();
  }

  private static String placeholder(ParameterModel parameter) {
    ConversionModel conversion = parameter.conversion();
    if (parameter.shape().isFlag()) {
      return "";
    }
    if (parameter.key() != null && conversion != null) {
      return "KEY=" + conversion.placeholder();
    }
    String choice = String.join("|", words(parameter));
    String otherwise = conversion == null ? "NAME" : conversion.placeholder();
    return choice.isEmpty() || choice.length() > LONGEST_CHOICE ? otherwise : choice;
  }

  private static Set<Trait> traits(ParameterModel parameter) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    addIf(parameter.settings().positional(), Trait.OPERAND, traits);
    addIf(parameter.required(), Trait.REQUIRED, traits);
    addIf(parameter.shape().collects(), Trait.REPEATED, traits);
    addIf(parameter.shape().isFlag(), Trait.NEGATABLE, traits);
    addIf(parameter.settings().secret(), Trait.SECRET, traits);
    return traits;
  }

  private static void addIf(boolean holds, Trait trait, Set<Trait> traits) {
    if (holds) {
      traits.add(trait);
    }
  }

  private static List<String> notes(ParameterModel parameter) {
    ParamSettings settings = parameter.settings();
    List<String> notes = new ArrayList<>();
    List<String> words = words(parameter);
    if (!words.isEmpty() && !placeholder(parameter).equals(String.join("|", words))) {
      notes.add(String.join(", ", words));
    }
    if (parameter.required()) {
      notes.add("required");
    }
    if (parameter.shape().collects() && !settings.positional()) {
      notes.add("may be repeated");
    }
    if (!settings.defaults().isEmpty()) {
      notes.add("default: " + shown(settings.defaults()));
    }
    if (settings.secret()) {
      notes.add("secret: or --" + parameter.option() + "-file FILE");
    }
    if (!settings.env().isEmpty()) {
      notes.add("env: " + settings.env());
    }
    return notes;
  }

  private static String shown(List<String> defaults) {
    List<String> shown = defaults.stream().map(each -> each.isBlank() ? "''" : each).toList();
    return String.join(", ", shown);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The branch of a choice that it belongs to; null if it counts always. */
  @Nullable Branch within() {
    return section.within();
  }

  /** An operand as usage shows it: in brackets if it may be left out. */
  String asOperand() {
    String shown = name.toUpperCase(Locale.ROOT);
    String repeated = is(Trait.REPEATED) ? "..." : "";
    return is(Trait.REQUIRED) ? shown + repeated : "[" + shown + "]" + repeated;
  }

  /** What it means, with the notes in brackets. */
  String described() {
    return notes.isEmpty() ? help : (help + " (" + String.join("; ", notes) + ")").strip();
  }

  /** Whether it is one that every command has, shown by its longer name, which is never taken. */
  boolean isLonger() {
    return section.equals(Section.RUN) && name.startsWith(RunOption.PREFIX);
  }

  /** The longer name of an option that every command has. */
  String longerName() {
    return isLonger() ? name : RunOption.PREFIX + name;
  }

  /** The ways to write it in full, without what it takes. */
  List<String> longSpellings() {
    return is(Trait.NEGATABLE) ? List.of("--" + name, "--no-" + name) : List.of("--" + name);
  }
}
