package dev.sheaf.runtime.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that may still have to be fetched or worked out: the description of it and, during an
 * execution, its state.
 *
 * <p>A node belongs to one execution at a time, which keeps its state in the node itself; another
 * execution that meets it meanwhile works on a copy. All but the ownership is touched by the thread
 * that drives the owner only.
 *
 * @param <T> the type of the value
 */
public abstract class Node<T extends @Nullable Object> implements Dependent, Cloneable {
  private static final VarHandle OWNER;

  static {
    try {
      OWNER = MethodHandles.lookup().findVarHandle(Node.class, "owner", Execution.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile @Nullable Execution owner;
  private @Nullable Object result;
  private @Nullable Object dependents;

  /** A node without a result. */
  protected Node() {}

  /** A node whose result stands from the start. */
  Node(Object result) {
    this.result = result;
  }

  /** Begins to work the value out; ends in {@link #complete}, now or later. */
  abstract void begin(Execution execution);

  /** A node of the same description that belongs to nobody; it is reset when it is claimed. */
  final Node<T> copy() {
    try {
      @SuppressWarnings("unchecked")
      Node<T> copy = (Node<T>) clone();
      copy.owner = null;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** Names what this is, for the reader of a wait graph. */
  abstract String label();

  /** Tells of every node that this one cannot do without at the moment. */
  abstract void eachAwaited(Execution execution, Consumer<Node<?>> awaited);

  /** Forgets the state of an earlier execution. */
  void reset() {}

  /** Nobody waits any longer. */
  void withdrawn(Execution execution) {
    execution.graph().withdraw(this);
  }

  @Override
  public void done(Execution execution, Node<?> node) {
    throw new IllegalStateException(label());
  }

  /** Says that the answers to many keys have come, which this node asked for by that number. */
  void answered(Execution execution, int trip) {
    throw new IllegalStateException(label());
  }

  /** Says that some of the answers have come for which this node waits. */
  void advanced(Execution execution) {}

  /** Where a function was written, as well as a class name tells. */
  static String place(Object function) {
    String name = function.getClass().getName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  /** Whether {@code execution} may keep its state in this node, which has been reset if so. */
  final boolean claim(Execution execution) {
    Execution before = owner;
    if ((before != null && !before.ended()) || !OWNER.compareAndSet(this, before, execution)) {
      return false;
    }
    result = null;
    dependents = null;
    reset();
    return true;
  }

  final boolean belongsTo(Execution execution) {
    return owner == execution;
  }

  /** What was stored as result; null before there is one. */
  final @Nullable Object result() {
    return result;
  }

  /** The result of a node that is done. */
  final Object stored() {
    return Objects.requireNonNull(result, "the node is not done");
  }

  final void addDependent(Dependent dependent) {
    if (dependents == null) {
      dependents = dependent;
    } else if (dependents instanceof Dependent first) {
      dependents = new ArrayList<>(List.of(first, dependent));
    } else {
      several(dependents).add(dependent);
    }
  }

  /** Takes back {@link #addDependent}; with the last one gone, so is the need for a value. */
  final void removeDependent(Execution execution, Dependent dependent) {
    if (dependents == dependent) {
      dependents = null;
    } else if (dependents != null && !(dependents instanceof Dependent)) {
      several(dependents).remove(dependent);
      dependents = several(dependents).isEmpty() ? null : dependents;
    } else {
      return;
    }
    if (dependents == null && result == null) {
      withdrawn(execution);
      owner = null;
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Dependent> several(Object dependents) {
    return (List<Dependent>) dependents;
  }

  /** Stores the result and passes it on. */
  final void complete(Execution execution, Object stored) {
    result = stored;
    Object waiting = dependents;
    dependents = null;
    if (waiting instanceof Dependent only) {
      execution.graph().notify(only, this);
    } else if (waiting != null) {
      for (Dependent dependent : several(waiting)) {
        execution.graph().notify(dependent, this);
      }
    }
  }
}
