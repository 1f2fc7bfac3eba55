package dev.sheaf.runtime.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sorts the words of a command line into options, their values, and operands. */
final class Parser {
  private final Arguments arguments;

  private final List<String> files = new ArrayList<>(0);

  /** What the next word is the value of; null if it stands for itself. */
  private @Nullable Option pending;

  private String pendingSpelling = "";
  private boolean pendingParameter;

  /** What the next word is the value of if it is a number; null if that stands for itself. */
  private @Nullable Option numbered;

  private boolean pendingFile;
  private boolean optionsEnded;
  private @Nullable String unknown;

  Parser(Arguments arguments) {
    this.arguments = arguments;
  }

  void parse(String[] words) {
    for (String word : words) {
      word(word);
    }
    if (pending != null || pendingParameter) {
      arguments.problems.add(Problems.noValue(pendingSpelling, pending, pendingFile));
    }
  }

  private void word(String word) {
    Option before = numbered;
    numbered = null;
    if (before != null && !word.isEmpty() && Character.isDigit(word.charAt(0))) {
      give(before, word, "--" + before.name);
    } else if (pendingParameter) {
      pendingParameter = false;
      parameter(word);
    } else if (pending != null) {
      Option option = pending;
      pending = null;
      give(option, word, pendingSpelling);
    } else if (optionsEnded || word.length() < 2) {
      operand(word);
    } else if (word.charAt(0) == '-') {
      dashed(word);
    } else if (word.charAt(0) != '@') {
      operand(word);
    } else if (word.charAt(1) == '@') {
      operand(word.substring(1));
    } else {
      file(word.substring(1));
    }
  }

  private void dashed(String word) {
    if (word.equals("--")) {
      optionsEnded = true;
    } else if (word.charAt(1) == '-') {
      unknown = null;
      longOption(word);
    } else if (isNumber(word) && find("" + word.charAt(1)) == null) {
      operand(word);
    } else {
      unknown = null;
      letters(word);
    }
  }

  private static boolean isNumber(String word) {
    char c = word.charAt(1);
    return (c >= '0' && c <= '9') || (c == '.' && word.length() > 2);
  }

  private void longOption(String word) {
    int equals = word.indexOf('=');
    String name = word.substring(2, equals < 0 ? word.length() : equals);
    String value = equals < 0 ? null : word.substring(equals + 1);
    if (name.equals("param") || name.equals("run-param")) {
      parameterOption("--param", value);
    } else {
      named(find(name), name, "--" + name, value);
    }
  }

  private void named(
      @Nullable Option option, String name, String spelling, @Nullable String value) {
    if (option != null) {
      option(option, spelling, value);
    } else if (!negated(name, spelling, value) && !secretFile(name, spelling, value)) {
      arguments.problems.add(Problems.unknown(arguments, spelling, name, value));
      unknown = value == null ? name : null;
    }
  }

  private boolean negated(String name, String spelling, @Nullable String value) {
    Option flag = name.startsWith("no-") ? find(name.substring(3)) : null;
    if (flag == null || flag.shape != Option.FLAG) {
      return false;
    }
    if (value == null) {
      flag.give("false", spelling, typed());
    } else {
      arguments.problems.add(Problems.negatedWithValue(spelling, value));
    }
    return true;
  }

  private boolean secretFile(String name, String spelling, @Nullable String value) {
    Option secret = name.endsWith("-file") ? find(name.substring(0, name.length() - 5)) : null;
    if (secret == null || !secret.secret) {
      return false;
    }
    pendingFile = true;
    option(secret, spelling, value);
    return true;
  }

  /**
   * Takes an option that was named, with the value that stands in the same word if there is one.
   */
  private void option(Option option, String spelling, @Nullable String value) {
    if (value != null) {
      give(option, value, spelling);
    } else if (option.shape == Option.FLAG) {
      option.give("true", spelling, typed());
    } else if (option.alone != null) {
      option.give(option.alone, spelling, typed());
      numbered = option;
    } else {
      pending = option;
      pendingSpelling = spelling;
    }
  }

  private void give(Option option, String text, String spelling) {
    if (pendingFile) {
      pendingFile = false;
      Secrets.read(arguments, option, text, spelling, typed());
    } else {
      option.give(text, spelling, typed());
    }
  }

  /** Takes {@code -j4}, {@code -j=4}, {@code -j 4} and several flags in one word. */
  private void letters(String word) {
    int i = 1;
    while (i < word.length() && letter(word.charAt(i), word.substring(i + 1))) {
      i++;
    }
  }

  /** Returns whether the letters behind this one are options themselves. */
  private boolean letter(char letter, String rest) {
    String spelling = "-" + letter;
    boolean assigned = rest.startsWith("=");
    String value = assigned ? rest.substring(1) : rest.isEmpty() ? null : rest;
    Option option = letter == 'c' ? find("config") : byLetter(letter);
    if (letter == 'p') {
      parameterOption(spelling, value);
    } else if (option == null) {
      arguments.problems.add(Problems.unknownLetter(spelling));
      unknown = value == null ? spelling : null;
    } else if (option.shape == Option.FLAG && !assigned) {
      option(option, spelling, null);
      return true;
    } else {
      option(option, spelling, value);
    }
    return false;
  }

  private @Nullable Option byLetter(char letter) {
    for (Option option : arguments.options) {
      if (option.letter == letter) {
        return option;
      }
    }
    return null;
  }

  private void parameterOption(String spelling, @Nullable String assignment) {
    if (assignment == null) {
      pendingParameter = true;
      pendingSpelling = spelling;
    } else {
      pendingSpelling = spelling;
      parameter(assignment);
    }
  }

  private void parameter(String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      arguments.problems.add(Problems.noAssignment(pendingSpelling, assignment));
      return;
    }
    String name = optionName(assignment.substring(0, equals));
    Option option = arguments.byName.get(name);
    if (option != null && !option.own) {
      option = null;
    }
    String spelling = pendingSpelling + " " + assignment.substring(0, equals);
    String value = assignment.substring(equals + 1);
    if (option != null) {
      give(option, value, spelling);
    } else if (!secretFile(name, spelling, value)) {
      arguments.problems.add(Problems.unknownParameter(arguments, spelling, name, value));
    }
  }

  /** The option that a name in camel, kebab or snake case means; the name itself if none. */
  private String optionName(String name) {
    if (arguments.byName.containsKey(name)) {
      return name;
    }
    String wanted = squeeze(name);
    for (Option option : arguments.options) {
      String known = squeeze(option.name);
      if (known.equals(wanted)) {
        return option.name;
      }
      if (option.secret && wanted.equals(known.concat("file"))) {
        return option.name.concat("-file");
      }
    }
    return name;
  }

  private static String squeeze(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The option of this name; operands go by {@code -p} only. */
  private @Nullable Option find(String name) {
    Option option = arguments.byName.get(name);
    return option == null || option.operand ? null : option;
  }

  private void operand(String word) {
    String before = unknown;
    unknown = null;
    if (before == null || !Problems.takesValue(arguments, before)) {
      arguments.operands.add(word);
    }
  }

  private void file(String name) {
    unknown = null;
    if (files.contains(name)) {
      arguments.problems.add("@" + name + ": files of arguments name each other in a circle");
      return;
    }
    files.add(name);
    for (String word : ArgumentFile.read(name, arguments)) {
      word(word);
    }
    files.remove(name);
  }

  private boolean typed() {
    return files.isEmpty();
  }
}
