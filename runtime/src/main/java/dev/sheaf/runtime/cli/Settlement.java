package dev.sheaf.runtime.cli;

import java.util.List;

/** Decides what each option's values are: command line before environment before default. */
final class Settlement {
  private final Arguments arguments;

  Settlement(Arguments arguments) {
    this.arguments = arguments;
  }

  void settle() {
    List<Option> options = arguments.options;
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).choice) {
        settle(options.get(i));
      }
    }
    assignOperands();
    for (int i = 0; i < options.size(); i++) {
      if (!options.get(i).choice) {
        settle(options.get(i));
      }
    }
    if (arguments.problems.isEmpty()) {
      promptForSecrets();
    }
  }

  private void assignOperands() {
    int next = 0;
    List<String> words = arguments.operands;
    for (Option option : arguments.options) {
      if (option.operand && option.active() && given(option).texts.isEmpty()) {
        while (next < words.size() && (option.collection() || option.texts.isEmpty())) {
          option.give(words.get(next++), option.shown(), true);
        }
      }
    }
    for (; next < words.size(); next++) {
      arguments.problems.add(Problems.unexpectedOperand(arguments, words.get(next)));
    }
  }

  /** The option of the same name that the parser gave the texts to. */
  private Option given(Option option) {
    Option first = arguments.byName.get(option.name);
    return first == null || first.own != option.own ? option : first;
  }

  private void settle(Option option) {
    Option given = given(option);
    if (!option.active()) {
      rejectUnlessShared(option, given);
      return;
    }
    option.take(given);
    if (option.texts.isEmpty()) {
      fallBack(option);
    }
    for (int i = 0; counts(option) && i < option.texts.size(); i++) {
      convert(option, option.texts.get(i), option.spellings.get(i));
    }
    option.keepLast();
    boolean mayLack = option.optional || option.secret || arguments.unread;
    if (option.texts.isEmpty() && !mayLack && !option.undecided()) {
      arguments.problems.add(Problems.required(option));
    }
  }

  /** Whether its values are worth converting: defaults are, for a run that will take place. */
  private boolean counts(Option option) {
    return !option.origin.equals(Option.DEFAULT) || option.choice || arguments.problems.isEmpty();
  }

  /** An option of a branch not taken may stand in a file of arguments, but not be typed. */
  private void rejectUnlessShared(Option option, Option given) {
    boolean shared = arguments.find(option.name) != null;
    if (given.typed && !shared && !option.undecided() && given == option) {
      arguments.problems.add(Problems.notTaken(option));
    }
  }

  private static void fallBack(Option option) {
    if (option.recorded != null) {
      option.origin = option.recorded.origin().text();
      for (String text : option.recorded.values()) {
        give(option, text);
      }
      return;
    }
    String variable = option.variable == null ? null : System.getenv(option.variable);
    if (variable != null && !variable.isEmpty()) {
      option.origin = Option.ENVIRONMENT;
      for (String text : option.collection() ? variable.split("\r?\n") : new String[] {variable}) {
        give(option, text);
      }
    } else if (option.defaults != null) {
      for (String text : option.defaults) {
        give(option, text);
      }
    }
  }

  private static void give(Option option, String text) {
    option.texts.add(text);
    option.spellings.add("");
  }

  private void convert(Option option, String text, String spelling) {
    try {
      if (option.shape == Option.FLAG) {
        option.values.add(flag(text));
      } else if (option.choice) {
        option.values.add(label(option, text));
      } else {
        convertValue(option, text);
      }
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      arguments.problems.add(Problems.badValue(option, text, spelling, e));
    }
  }

  private void convertValue(Option option, String text) throws Throwable {
    String value = text;
    if (option.shape == Option.MAP) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException();
      }
      option.keys.add(arguments.convert(option.own, option.keyNumber, text.substring(0, equals)));
      value = text.substring(equals + 1);
    }
    option.values.add(arguments.convert(option.own, option.number, value));
  }

  private static Boolean flag(String text) {
    if (text.equalsIgnoreCase("true")) {
      return Boolean.TRUE;
    }
    if (text.equalsIgnoreCase("false")) {
      return Boolean.FALSE;
    }
    throw new IllegalArgumentException();
  }

  private static String label(Option option, String text) {
    for (String label : option.labels) {
      if (label.equalsIgnoreCase(text)) {
        return label;
      }
    }
    throw new IllegalArgumentException();
  }

  private void promptForSecrets() {
    for (Option option : arguments.options) {
      if (option.secret && option.texts.isEmpty() && !option.optional && option.active()) {
        prompt(option);
      }
    }
  }

  private void prompt(Option option) {
    String text = arguments.attended ? Secrets.prompt(option.name) : null;
    if (text == null) {
      arguments.problems.add(Problems.required(option));
    } else {
      option.give(text, "--" + option.name, true);
      convert(option, text, "--" + option.name);
    }
  }
}
