package dev.sheaf.processor.read;

import dev.sheaf.processor.model.ParameterModel.Branch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a parameter stands among groups and choices.
 *
 * @param prefix what its option's name begins with; empty or ending in a hyphen
 * @param within the branch that it belongs to; null if it counts always
 * @param groups the groups around it by name, outermost first
 * @param title what the innermost group is about; empty outside of any
 */
record Scope(String prefix, @Nullable Branch within, List<String> groups, String title) {

  /** Where a constructor of the job's own stands. */
  static final Scope TOP = new Scope("", null, List.of(), "");

  /** The place within a group. */
  Scope group(String name, String addedPrefix, String newTitle) {
    List<String> inner = new ArrayList<>(groups);
    inner.add(name);
    return new Scope(prefix + addedPrefix, within, inner, newTitle);
  }

  /** The place within a branch of a choice. */
  Scope branch(String choice, String label, String addedPrefix) {
    return new Scope(prefix + addedPrefix, new Branch(choice, label, within), groups, title);
  }
}
