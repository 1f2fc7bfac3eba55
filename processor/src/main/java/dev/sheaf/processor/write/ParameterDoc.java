package dev.sheaf.processor.write;

import dev.sheaf.processor.model.ParameterModel;
import java.util.List;

/** What generated Javadoc says of a parameter. */
final class ParameterDoc {
  private ParameterDoc() {}

  /** The help text as a sentence, or the option's name where there is none. */
  static String summary(ParameterModel parameter) {
    String help =
        parameter.help().isEmpty() ? "the option " + parameter.option() : parameter.help();
    String sentence = Character.toUpperCase(help.charAt(0)) + help.substring(1);
    return Texts.javadoc(sentence.endsWith(".") ? sentence : sentence + ".");
  }

  /** The summary, and what holds if the parameter is not set. */
  static String full(ParameterModel parameter) {
    return summary(parameter) + "\n\n<p>" + absence(parameter);
  }

  private static String absence(ParameterModel parameter) {
    List<String> defaults = parameter.settings().defaults();
    if (!defaults.isEmpty()) {
      String joined = Texts.javadoc(String.join(", ", defaults));
      return "Default: {@code " + joined.replace("{", "&#123;").replace("}", "&#125;") + "}.";
    }
    if (parameter.required()) {
      return "Required.";
    }
    return switch (parameter.shape()) {
      case FLAG -> "Default: {@code false}.";
      case LIST, SET, MAP -> "Default: none.";
      default -> "Optional.";
    };
  }
}
