package dev.sheaf.processor.model;

import java.util.List;

/**
 * All that a job makes for one run.
 *
 * @param bindings in the order in which they were reached from the source and the services
 * @param clients the names of those among them that are batch clients
 */
public record GraphModel(List<BindingModel> bindings, List<String> clients) {

  /** Whether something is made with the run. */
  public boolean needsRun() {
    return bindings.stream()
        .flatMap(each -> each.construction().dependencies().stream())
        .anyMatch(Dependency.OnRun.class::isInstance);
  }
}
