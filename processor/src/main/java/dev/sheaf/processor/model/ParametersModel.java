package dev.sheaf.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All parameters of a job.
 *
 * @param values what constructors take, in the order in which people see it: the source's, the
 *     service's, then others; each once
 * @param all the options and operands in all of these, branches of choices included; each once
 */
public record ParametersModel(List<ValueModel> values, List<ParameterModel> all) {

  /**
   * The options that the generated parameters hold one by one: all but those of branches. Of
   * several with one name in Java, which is an error reported elsewhere, the first.
   */
  public List<ParameterModel> settable() {
    Set<String> names = new HashSet<>();
    return all.stream().filter(each -> each.within() == null && names.add(each.setter())).toList();
  }
}
