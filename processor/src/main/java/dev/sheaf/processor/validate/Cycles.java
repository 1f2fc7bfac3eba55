package dev.sheaf.processor.validate;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.Dependency;
import dev.sheaf.processor.model.GraphModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds instances that cannot be made because each needs the other first. */
public final class Cycles {
  private final Reporter reporter;
  private final Map<String, BindingModel> bindings = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final List<String> path = new ArrayList<>();

  private Cycles(GraphModel graph, Reporter reporter) {
    this.reporter = reporter;
    graph.bindings().forEach(binding -> bindings.put(binding.name(), binding));
  }

  /** Reports each cycle once, at the parameter that closes it. */
  public static void check(GraphModel graph, Reporter reporter) {
    Cycles cycles = new Cycles(graph, reporter);
    graph.bindings().forEach(binding -> cycles.visit(binding.name()));
  }

  private void visit(String name) {
    BindingModel binding = bindings.get(name);
    if (binding == null || done.contains(name)) {
      return;
    }
    path.add(name);
    for (Dependency dependency : binding.construction().dependencies()) {
      if (dependency instanceof Dependency.OnBinding on) {
        follow(on.binding(), on.place());
      }
    }
    path.remove(path.size() - 1);
    done.add(name);
  }

  private void follow(String name, Place place) {
    int start = path.indexOf(name);
    if (start < 0) {
      visit(name);
      return;
    }
    List<String> cycle = new ArrayList<>(path.subList(start, path.size()));
    cycle.add(name);
    reporter.report(
        JobMessage.CYCLE,
        place,
        shown(name),
        String.join(" → ", cycle.stream().map(this::shown).toList()));
  }

  private String shown(String name) {
    BindingModel binding = bindings.get(name);
    return binding == null ? name : binding.shown();
  }
}
