package dev.sheaf.processor.write;

import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.ParamSettings;
import dev.sheaf.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * One line of help: what to write, and what it means.
 *
 * @param label what to write
 * @param text what it means, with notes in brackets
 */
record HelpEntry(String label, String text) {
  private static final int WIDEST = 30;

  static HelpEntry ofOption(ParameterModel parameter) {
    String name = parameter.option();
    String start = name.equals("config") ? "  -c, " : "      ";
    String option =
        parameter.shape().isFlag() ? "--[no-]" + name : "--" + name + " " + value(parameter);
    return new HelpEntry(start + option, described(parameter));
  }

  static HelpEntry ofOperand(ParameterModel parameter) {
    return new HelpEntry("  " + operand(parameter), described(parameter));
  }

  /** An operand as usage shows it: in brackets if it may be left out. */
  static String operand(ParameterModel parameter) {
    String name = parameter.option().toUpperCase(Locale.ROOT);
    String repeated = parameter.shape().collects() ? "..." : "";
    return parameter.required() ? name + repeated : "[" + name + "]" + repeated;
  }

  /** What stands for the value: the choices if they are short, or the kind of value. */
  static String value(ParameterModel parameter) {
    ConversionModel conversion = parameter.conversion();
    ConversionModel key = parameter.key();
    if (conversion == null) {
      return choice(parameter.labels(), "NAME");
    }
    return key == null
        ? choice(conversion.labels(), conversion.placeholder())
        : "KEY=" + conversion.placeholder();
  }

  private static String choice(List<String> labels, String otherwise) {
    String joined = String.join("|", labels);
    return joined.isEmpty() || joined.length() > 24 ? otherwise : joined;
  }

  private static String described(ParameterModel parameter) {
    List<String> notes = notes(parameter);
    String help = parameter.help().strip();
    return notes.isEmpty() ? help : (help + " (" + String.join("; ", notes) + ")").strip();
  }

  private static List<String> notes(ParameterModel parameter) {
    ParamSettings settings = parameter.settings();
    List<String> notes = new ArrayList<>();
    List<String> labels = labels(parameter);
    if (!labels.isEmpty() && !value(parameter).contains("|")) {
      notes.add(String.join(", ", labels));
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

  private static List<String> labels(ParameterModel parameter) {
    ConversionModel conversion = parameter.conversion();
    return conversion == null ? parameter.labels() : conversion.labels();
  }

  private static String shown(List<String> defaults) {
    List<String> shown = defaults.stream().map(each -> each.isBlank() ? "''" : each).toList();
    return String.join(", ", shown);
  }

  /** The column at which meanings begin: behind the widest label that is not too wide. */
  static int column(Collection<List<HelpEntry>> sections) {
    int widest = 0;
    for (List<HelpEntry> entries : sections) {
      for (HelpEntry entry : entries) {
        int width = entry.label().length();
        widest = width <= WIDEST ? Math.max(widest, width) : widest;
      }
    }
    return widest + 2;
  }

  void append(StringBuilder text, int column) {
    if (text().isEmpty()) {
      text.append(label).append('\n');
    } else if (label.length() + 2 > column) {
      text.append(label).append('\n').append(" ".repeat(column));
      Wrapped.append(text, text(), column, column);
    } else {
      text.append(label).append(" ".repeat(column - label.length()));
      Wrapped.append(text, text(), column, column);
    }
  }
}
