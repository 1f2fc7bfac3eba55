package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Branch;
import org.jspecify.annotations.Nullable;

/**
 * Where help shows an option.
 *
 * @param title what stands above its options
 * @param within the branch of a choice that they belong to; null if they count always
 */
record Section(String title, @Nullable Branch within) {
  static final Section OPERANDS = new Section("Operands:", null);
  static final Section OPTIONS = new Section("Options:", null);
  static final Section RUN = new Section("Run options:", null);

  static Section of(ParameterModel parameter) {
    Branch within = parameter.within();
    if (parameter.settings().positional()) {
      return new Section(OPERANDS.title(), within);
    }
    if (within != null) {
      return new Section("With --" + within.choice() + " " + within.label() + ":", within);
    }
    return parameter.group().isEmpty() ? OPTIONS : new Section(parameter.group() + ":", null);
  }
}
