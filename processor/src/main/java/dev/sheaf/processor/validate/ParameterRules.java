package dev.sheaf.processor.validate;

import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ParameterModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules across the parameters of a job. */
public final class ParameterRules {
  private final List<ParameterModel> parameters;
  private final Reporter reporter;

  private ParameterRules(List<ParameterModel> parameters, Reporter reporter) {
    this.parameters = parameters;
    this.reporter = reporter;
  }

  /** Reports what does not go together. */
  public static void check(List<ParameterModel> parameters, Reporter reporter) {
    ParameterRules rules = new ParameterRules(parameters, reporter);
    rules.checkDerivedNames();
    rules.checkJavaNames();
    rules.checkOperands();
  }

  /** A flag gives {@code --no-NAME}, a secret {@code --NAME-file}. */
  private void checkDerivedNames() {
    Map<String, ParameterModel> byName = new HashMap<>();
    parameters.forEach(each -> byName.putIfAbsent(each.option(), each));
    for (ParameterModel each : parameters) {
      if (each.shape().isFlag()) {
        checkDerived("no-" + each.option(), each, byName);
      }
      if (each.settings().secret()) {
        checkDerived(each.option() + "-file", each, byName);
      }
    }
  }

  private void checkDerived(String name, ParameterModel from, Map<String, ParameterModel> byName) {
    ParameterModel taken = byName.get(name);
    if (taken != null) {
      reporter.report(ParameterMessage.DERIVED_CLASH, taken.place(), name, "--" + from.option());
    }
  }

  /**
   * {@code a-1} and {@code a1} differ as options, but not in camel case. Names with other than
   * inner hyphens are wrong anyway.
   */
  private void checkJavaNames() {
    Map<String, ParameterModel> byName = new HashMap<>();
    for (ParameterModel each : parameters) {
      if (each.within() != null || !hasInnerHyphens(each.option())) {
        continue;
      }
      ParameterModel first = byName.putIfAbsent(each.setter(), each);
      if (first != null && !first.option().equals(each.option())) {
        reporter.report(
            ParameterMessage.SAME_IN_JAVA,
            each.place(),
            each.option(),
            first.option(),
            each.setter());
      }
    }
  }

  private static boolean hasInnerHyphens(String option) {
    return !option.startsWith("-") && !option.endsWith("-") && !option.contains("--");
  }

  private void checkOperands() {
    ParameterModel before = null;
    for (ParameterModel each : parameters) {
      if (each.settings().positional()) {
        checkOperand(each, before);
        before = before == null || mayBeAbsent(each) ? each : before;
      }
    }
  }

  private void checkOperand(ParameterModel operand, @Nullable ParameterModel before) {
    if (before == null) {
      return;
    }
    if (before.shape().collects()) {
      reporter.report(
          ParameterMessage.AFTER_LIST, operand.place(), operand.option(), before.option());
    } else if (operand.required() && mayBeAbsent(before)) {
      reporter.report(
          ParameterMessage.REQUIRED_AFTER_OPTIONAL,
          operand.place(),
          operand.option(),
          before.option());
    }
  }

  private static boolean mayBeAbsent(ParameterModel operand) {
    return !operand.required();
  }
}
