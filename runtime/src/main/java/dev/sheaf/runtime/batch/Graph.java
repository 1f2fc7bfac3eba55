package dev.sheaf.runtime.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one execution and those who wait for them, chained without further objects. Steps
 * nodes depth first as far as the stack may safely grow, and what lies deeper from a queue. Touched
 * by the driving thread only.
 */
final class Graph {
  private static final int DEEPEST = 100;

  private final Execution execution;
  private @Nullable ArrayDeque<Object> later;
  private @Nullable IdentityHashMap<Node<?>, Node<?>> copies;
  private int depth;
  private @Nullable Claimant newest;

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

  /** Takes a node out of those that wait for what it has been waiting for. */
  void withdraw(Node<?> node) {
    node.eachAwaited(execution, each -> each.removeDependent(execution, node));
  }

  /** The node that keeps this execution's state of {@code node}. */
  Node<?> live(Node<?> node) {
    Node<?> copy = copies == null ? null : copies.get(node);
    return copy == null ? node : copy;
  }

  /** Adds one who waits. */
  void add(Claimant claimant) {
    claimant.waits = true;
    claimant.before = newest;
    if (newest != null) {
      newest.after = claimant;
    }
    newest = claimant;
  }

  /** Takes one who waits out; false where it waits no longer. */
  boolean remove(Claimant claimant) {
    if (!claimant.waits) {
      return false;
    }
    claimant.waits = false;
    if (claimant.after == null) {
      newest = claimant.before;
    } else {
      claimant.after.before = claimant.before;
    }
    if (claimant.before != null) {
      claimant.before.after = claimant.after;
    }
    return true;
  }

  boolean anyClaimant() {
    return newest != null;
  }

  /** All that wait at the moment, the newest first. */
  List<Claimant> claimants() {
    List<Claimant> all = new ArrayList<>();
    for (Claimant each = newest; each != null; each = each.before) {
      all.add(each);
    }
    return all;
  }

  /** Fails all who wait, as nothing moves any longer, with the cycle that keeps them. */
  void failAll() {
    for (Claimant claimant : claimants()) {
      String message = deadlock(live(claimant.node()));
      claimant.giveUp(execution, new Failed(new IllegalStateException(message)));
    }
  }

  /** Goes from what waits to what it waits for, until one comes for the second time. */
  private String deadlock(Node<?> start) {
    List<Node<?>> path = new ArrayList<>();
    Node<?> node = start;
    while (node != null && !path.contains(node)) {
      path.add(node);
      node = firstOpen(node);
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

  private @Nullable Node<?> firstOpen(Node<?> node) {
    List<Node<?>> awaited = new ArrayList<>();
    node.eachAwaited(execution, each -> awaited.add(live(each)));
    for (Node<?> each : awaited) {
      if (each.result() == null) {
        return each;
      }
    }
    return null;
  }
}
