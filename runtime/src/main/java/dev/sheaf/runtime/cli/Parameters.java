package dev.sheaf.runtime.cli;

import java.util.Locale;

/** Finds the parameter that a name in camel, kebab or snake case means. */
final class Parameters {
  private Parameters() {}

  /** The option's name; the name itself if it means none. */
  static String optionName(Arguments arguments, String name) {
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
}
