package dev.sheaf.processor.model;

import java.util.List;

/**
 * All parameters of a job.
 *
 * @param values what constructors take, in the order in which people see it: the source's, the
 *     service's, then others; each once
 * @param all the options and operands in all of these, branches of choices included; each once
 */
public record ParametersModel(List<ValueModel> values, List<ParameterModel> all) {

  /** The options that the generated parameters hold one by one: all but those of branches. */
  public List<ParameterModel> settable() {
    return all.stream().filter(each -> each.within() == null).toList();
  }
}
