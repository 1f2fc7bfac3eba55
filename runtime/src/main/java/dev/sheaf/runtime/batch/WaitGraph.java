package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out why nothing moves any longer, and says so to everybody who waits. */
final class WaitGraph {
  private final Execution execution;
  private final Set<Node<?>> finished = new LinkedHashSet<>();
  private final List<Node<?>> path = new ArrayList<>();

  private WaitGraph(Execution execution) {
    this.execution = execution;
  }

  /** Fails all who wait with the cycle that keeps them. */
  static void fail(Execution execution) {
    for (Claimant claimant : execution.claimants().all()) {
      Node<?> node = execution.live(claimant.node());
      List<Node<?>> cycle = new WaitGraph(execution).cycleFrom(node);
      claimant.giveUp(execution, new Failed(new IllegalStateException(message(node, cycle))));
    }
  }

  private static String message(Node<?> node, @Nullable List<Node<?>> cycle) {
    StringBuilder text = new StringBuilder("This can never have a value: ");
    if (cycle == null) {
      return text.append(node.label()).append(" waits, and nothing is under way").toString();
    }
    for (Node<?> each : cycle) {
      text.append(each.label()).append(" waits for ");
    }
    return text.append(cycle.get(0).label()).append(", which is itself").toString();
  }

  /** The nodes of a cycle, the first of which waits for the second and so on; null if none. */
  private @Nullable List<Node<?>> cycleFrom(Node<?> start) {
    List<List<Node<?>>> open = new ArrayList<>();
    push(start, open);
    while (!path.isEmpty()) {
      List<Node<?>> next = open.get(open.size() - 1);
      if (next.isEmpty()) {
        open.remove(open.size() - 1);
        finished.add(path.remove(path.size() - 1));
        continue;
      }
      Node<?> node = next.remove(next.size() - 1);
      if (path.contains(node)) {
        return List.copyOf(path.subList(path.indexOf(node), path.size()));
      }
      if (!finished.contains(node) && node.result() == null) {
        push(node, open);
      }
    }
    return null;
  }

  private void push(Node<?> node, List<List<Node<?>>> open) {
    path.add(node);
    List<Node<?>> awaited = new ArrayList<>();
    node.eachAwaited(execution, each -> awaited.add(execution.live(each)));
    open.add(awaited);
  }
}
