package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out why nothing moves any longer, and says so to everybody who waits. */
final class WaitGraph {
  private WaitGraph() {}

  /** Fails all who wait with the cycle that keeps them. */
  static void fail(Execution execution) {
    for (Claimant claimant : execution.graph().claimants()) {
      String message = message(execution, execution.live(claimant.node()));
      claimant.giveUp(execution, new Failed(new IllegalStateException(message)));
    }
  }

  /** Goes from what waits to what it waits for, until one comes for the second time. */
  private static String message(Execution execution, Node<?> start) {
    List<Node<?>> path = new ArrayList<>();
    Node<?> node = start;
    while (node != null && !path.contains(node)) {
      path.add(node);
      node = firstOpen(execution, node);
    }
    StringBuilder text = new StringBuilder("This can never have a value: ");
    if (node == null) {
      return text.append(start.label()).append(" waits, and nothing is under way").toString();
    }
    for (Node<?> each : path.subList(path.indexOf(node), path.size())) {
      text.append(each.label()).append(" waits for ");
    }
    return text.append(node.label()).append(", which is itself").toString();
  }

  private static @Nullable Node<?> firstOpen(Execution execution, Node<?> node) {
    List<Node<?>> awaited = new ArrayList<>();
    node.eachAwaited(execution, each -> awaited.add(execution.live(each)));
    for (Node<?> each : awaited) {
      if (each.result() == null) {
        return each;
      }
    }
    return null;
  }
}
