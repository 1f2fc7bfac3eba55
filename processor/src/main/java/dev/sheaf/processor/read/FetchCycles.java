package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.FetchMessage;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Finds fetches that are made of their own values. */
final class FetchCycles {
  private final List<? extends VariableElement> parameters;
  private final List<List<Integer>> needs;
  private final List<Integer> path = new ArrayList<>();

  private FetchCycles(List<? extends VariableElement> parameters, List<List<Integer>> needs) {
    this.parameters = parameters;
    this.needs = needs;
  }

  /** Whether there is none; the first one is reported. */
  static boolean none(
      List<? extends VariableElement> parameters, List<List<Integer>> needs, Reporter reporter) {
    for (int i = 0; i < needs.size(); i++) {
      FetchCycles cycles = new FetchCycles(parameters, needs);
      if (cycles.leadsBack(i, i)) {
        VariableElement parameter = parameters.get(i + 1);
        Annotated fetch = Annotated.on(parameter, FetchReader.FETCH).orElseThrow();
        reporter.report(
            FetchMessage.CYCLE, fetch.place("value"), parameter.getSimpleName(), cycles.text());
        return false;
      }
    }
    return true;
  }

  private boolean leadsBack(int from, int start) {
    path.add(from);
    for (int need : needs.get(from)) {
      if (need == start || (!path.contains(need) && leadsBack(need, start))) {
        return true;
      }
    }
    path.remove(path.size() - 1);
    return false;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    path.forEach(each -> text.append(name(each)).append(" needs "));
    return text.append(name(path.get(0))).toString();
  }

  private String name(int fetch) {
    return parameters.get(fetch + 1).getSimpleName().toString();
  }
}
