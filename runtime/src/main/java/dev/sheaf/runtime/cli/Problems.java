package dev.sheaf.runtime.cli;

import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The wording of what can be wrong with a command line; loaded only if something is. */
final class Problems {
  private Problems() {}

  static String unknown(Arguments arguments, String spelling, String name, @Nullable String value) {
    Option operand = arguments.byName.get(name);
    if (operand != null && operand.operand) {
      return spelling
          + ": "
          + operand.shown()
          + " is an operand; give its value alone, or -p "
          + name
          + "=…";
    }
    boolean negated = name.startsWith("no-") && arguments.byName.containsKey(name.substring(3));
    String nearest = negated ? name.substring(3) : nearest(arguments, name);
    return spelling
        + (value == null || mayBeSecret(arguments) ? "" : "=" + value)
        + ": there is no such option"
        + didYouMeanOption(nearest);
  }

  /** The option that a mistyped name most likely means; also one whose longer form was begun. */
  private static @Nullable String nearest(Arguments arguments, String name) {
    String nearest = Nearest.of(name, longNames(arguments));
    if (nearest != null || !name.startsWith(arguments.prefix)) {
      return nearest;
    }
    nearest = Nearest.of(name.substring(arguments.prefix.length()), longNames(arguments));
    boolean longer = nearest != null && arguments.byName.containsKey(arguments.prefix + nearest);
    return longer ? arguments.prefix + nearest : nearest;
  }

  static String unknownLetter(String spelling) {
    String why =
        spelling.equals("-c") ? "there is no parameter named config" : "there is no such option";
    return spelling + ": " + why;
  }

  /** Whether a mistyped option may have been meant for a secret, whose value is never shown. */
  private static boolean mayBeSecret(Arguments arguments) {
    for (Option option : arguments.options) {
      if (option.secret) {
        return true;
      }
    }
    return false;
  }

  static String unknownParameter(Arguments arguments, String spelling, String name, String value) {
    List<String> names = new ArrayList<>();
    for (Option option : arguments.options) {
      if (option.own) {
        names.add(option.name);
      }
    }
    return spelling
        + (mayBeSecret(arguments) ? "" : "=" + value)
        + ": there is no such parameter"
        + (arguments.byName.containsKey(name)
            ? "; --" + name + " is an option of the run"
            : didYouMean(Nearest.of(name, names)));
  }

  static String noAssignment(String spelling, String assignment) {
    return spelling + " " + quoted(assignment) + ": expected NAME=VALUE";
  }

  static String noValue(String spelling, @Nullable Option option, boolean file) {
    String what = option == null ? "NAME=VALUE" : file ? "a file" : expected(option);
    return spelling + ": the value is missing; expected " + what;
  }

  static String negatedWithValue(String spelling, String value) {
    return spelling
        + "="
        + value
        + ": takes no value; write "
        + spelling
        + " or --"
        + spelling.substring(5);
  }

  static String required(Option option) {
    String what = expected(option);
    String when = option.owner == null ? "" : " with --" + option.owner.name + " " + option.branch;
    String more = option.secret ? "; or --" + option.name + "-file FILE" : "";
    if (option.variable != null) {
      more += "; or the environment variable " + option.variable;
    }
    return option.shown() + " is required" + when + ": expected " + what + more;
  }

  static String notTaken(Option option) {
    Option owner = option.owner;
    if (owner == null) {
      throw new IllegalArgumentException(option.name);
    }
    String taken = owner.values.isEmpty() ? "not given" : (String) owner.values.get(0);
    String given = option.secret ? "" : quoted(option.texts.get(0));
    return named(option, option.spellings.get(0), given)
        + ": only for --"
        + owner.name
        + " "
        + option.branch
        + ", but --"
        + owner.name
        + " is "
        + taken;
  }

  static String unexpectedOperand(Arguments arguments, String word) {
    if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
      return word + ": not expected here; to set a flag write --flag=" + word;
    }
    if (takesOperands(arguments)) {
      return word + ": one operand too many";
    }
    return word
        + ": not expected; there are no operands"
        + didYouMeanOption(Nearest.of(word, longNames(arguments)));
  }

  private static boolean takesOperands(Arguments arguments) {
    for (Option option : arguments.options) {
      if (option.operand) {
        return true;
      }
    }
    return false;
  }

  static String badValue(Option option, String text, String spelling, Throwable cause) {
    String given = option.secret ? "" : quoted(text);
    return named(option, spelling, given) + ": " + wrong(option, text, cause);
  }

  private static String named(Option option, String spelling, String value) {
    if (option.origin.equals(Option.ENVIRONMENT)) {
      return "environment variable " + option.variable + (value.isEmpty() ? "" : "=" + value);
    }
    if (option.origin.equals(Option.DEFAULT)) {
      return "the default of --" + option.name + (value.isEmpty() ? "" : " " + value);
    }
    boolean assigned = spelling.indexOf(' ') > 0;
    return spelling + (value.isEmpty() ? "" : (assigned ? "=" : " ") + value);
  }

  private static String wrong(Option option, String text, Throwable cause) {
    String expected = "expected " + expected(option);
    if (option.labels.length > 0) {
      return expected + didYouMean(Nearest.of(text, Arrays.asList(option.labels)));
    }
    if (option.secret) {
      return expected;
    }
    boolean number = cause instanceof NumberFormatException || cause instanceof ArithmeticException;
    String reason = number ? size(text) : reason(cause);
    return reason.isEmpty() ? expected : expected + " (" + reason + ")";
  }

  /** Says of a number that would be one if it were not so large. */
  private static String size(String text) {
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return "";
      }
    }
    return text.length() > 2 ? "this one is too large" : "";
  }

  /** What an exception says, where that tells a user more than what was expected. */
  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    if (cause instanceof PatternSyntaxException pattern) {
      return pattern.getDescription() + " near index " + pattern.getIndex();
    }
    boolean internal =
        cause instanceof DateTimeParseException
            || cause instanceof UnsupportedCharsetException
            || cause instanceof IllegalCharsetNameException;
    if (message == null || message.isBlank() || internal) {
      return "";
    }
    return message.lines().findFirst().orElse("");
  }

  /** What an option takes, as it reads after "expected". */
  static String expected(Option option) {
    if (option.labels.length > 0) {
      return either(option.labels);
    }
    if (option.shape == Option.FLAG) {
      return "true or false";
    }
    return option.expected.isEmpty() ? "a value" : option.expected;
  }

  /** The words as "a, b or c". */
  static String either(String[] words) {
    StringBuilder text = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      text.append(i == words.length - 1 ? " or " : ", ").append(words[i]);
    }
    return text.toString();
  }

  /**
   * Whether the word after an unknown option is most likely its value: the option that was meant
   * takes one, or there is nothing else that the word could be.
   */
  static boolean takesValue(Arguments arguments, String name) {
    String nearest = nearest(arguments, name);
    if (nearest == null) {
      return !takesOperands(arguments);
    }
    Option option = arguments.byName.get(nearest);
    return option == null || option.shape != Option.FLAG;
  }

  static String quoted(String text) {
    return text.isEmpty() || text.isBlank() ? "'" + text + "'" : text;
  }

  private static String didYouMeanOption(@Nullable String name) {
    return didYouMean(name == null ? null : "--" + name);
  }

  private static String didYouMean(@Nullable String word) {
    return word == null ? "" : "; did you mean " + word + "?";
  }

  private static List<String> longNames(Arguments arguments) {
    List<String> names = new ArrayList<>();
    for (Option option : arguments.options) {
      if (!option.operand) {
        addNames(option, names);
      }
    }
    return names;
  }

  private static void addNames(Option option, List<String> names) {
    names.add(option.name);
    if (option.shape == Option.FLAG) {
      names.add("no-" + option.name);
    }
    if (option.secret) {
      names.add(option.name + "-file");
    }
  }
}
