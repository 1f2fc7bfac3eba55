package dev.sheaf.runtime.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one command: what may be given, what was given, and what is wrong with it. */
public final class Arguments {
  private final Map<String, @Nullable String> values = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  /** Declares an option that takes a value. */
  public void option(String name, @Nullable String defaultValue) {
    values.put(name, defaultValue);
  }

  /** Takes the words of the command line. */
  public void parse(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String name = args[i].startsWith("--") ? args[i].substring(2) : args[i];
      if (!values.containsKey(name)) {
        problems.add("unknown option " + args[i]);
      } else if (++i < args.length) {
        values.put(name, args[i]);
      } else {
        problems.add("--" + name + " needs a value");
      }
    }
  }

  /** What is wrong, a message each. */
  public List<String> problems() {
    return problems;
  }

  /** The value of an {@code int} option. */
  public int intValue(String name) {
    String text = text(name);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      problems.add("--" + name + ": not a whole number: " + text);
      return 0;
    }
  }

  /** The value of an option as text. */
  public String text(String name) {
    String text = values.get(name);
    if (text == null) {
      problems.add("--" + name + " is required");
      return "";
    }
    return text;
  }
}
