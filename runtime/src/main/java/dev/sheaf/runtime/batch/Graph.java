package dev.sheaf.runtime.batch;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Steps an execution's nodes, depth first as far as the stack may safely grow, and what lies deeper
 * from a queue. Touched by the driving thread only.
 */
final class Graph {
  private static final int DEEPEST = 100;

  private final Execution execution;
  private @Nullable ArrayDeque<Object> later;
  private @Nullable IdentityHashMap<Node<?>, Node<?>> copies;
  private int depth;

  Graph(Execution execution) {
    this.execution = execution;
  }

  /**
   * Sees to it that {@code node} gets a result.
   *
   * @return the node with the result if it is there already; otherwise null, and {@code dependent}
   *     will be told
   */
  @Nullable Node<?> require(Node<?> node, Dependent dependent) {
    if (node instanceof Ready) {
      return node;
    }
    Node<?> live = node.belongsTo(execution) ? node : adopt(node);
    if (live.result() != null) {
      return live;
    }
    live.addDependent(dependent);
    return null;
  }

  private Node<?> adopt(Node<?> node) {
    Node<?> known = copies == null ? null : copies.get(node);
    if (known != null) {
      return known;
    }
    Node<?> own = node;
    if (!node.claim(execution)) {
      own = node.copy();
      own.claim(execution);
      if (copies == null) {
        copies = new IdentityHashMap<>();
      }
      copies.put(node, own);
    }
    begin(own);
    return own;
  }

  private void begin(Node<?> node) {
    if (depth == DEEPEST) {
      later(node, node);
      return;
    }
    depth++;
    node.begin(execution);
    depth--;
  }

  /** Tells {@code dependent} that {@code node} is done. */
  void notify(Dependent dependent, Node<?> node) {
    if (depth == DEEPEST) {
      later(dependent, node);
      return;
    }
    depth++;
    dependent.done(execution, node);
    depth--;
  }

  private void later(Object told, Node<?> node) {
    if (later == null) {
      later = new ArrayDeque<>();
    }
    later.add(told);
    later.add(node);
  }

  /** Steps what was too deep: pairs of who is told and of whom, or twice the node that begins. */
  void settle() {
    if (later == null) {
      return;
    }
    for (Object told = later.poll(); told != null; told = later.poll()) {
      Node<?> node = (Node<?>) later.remove();
      if (told == node) {
        begin(node);
      } else {
        notify((Dependent) told, node);
      }
    }
  }

  /** The node that keeps this execution's state of {@code node}. */
  Node<?> live(Node<?> node) {
    Node<?> copy = copies == null ? null : copies.get(node);
    return copy == null ? node : copy;
  }
}
