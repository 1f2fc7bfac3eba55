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
  private final ArrayDeque<Object> later = new ArrayDeque<>();
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
      later.add(node);
      return;
    }
    depth++;
    node.begin(execution);
    depth--;
  }

  /** Tells {@code dependent} that {@code node} is done. */
  void notify(Dependent dependent, Node<?> node) {
    if (depth == DEEPEST) {
      later.add(new Notice(dependent, node));
      return;
    }
    depth++;
    dependent.done(execution, node);
    depth--;
  }

  /** Steps what was too deep. */
  void settle() {
    for (Object next = later.poll(); next != null; next = later.poll()) {
      if (next instanceof Notice notice) {
        notify(notice.dependent, notice.node);
      } else {
        begin((Node<?>) next);
      }
    }
  }

  /** The node that keeps this execution's state of {@code node}. */
  Node<?> live(Node<?> node) {
    Node<?> copy = copies == null ? null : copies.get(node);
    return copy == null ? node : copy;
  }

  private record Notice(Dependent dependent, Node<?> node) {}
}
