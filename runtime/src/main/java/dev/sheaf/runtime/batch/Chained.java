package dev.sheaf.runtime.batch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node that another node leads to: the source's result decides which node gives the value. {@code
 * flatMap} and the ways to recover are of this kind.
 */
public final class Chained<S extends @Nullable Object, T extends @Nullable Object> extends Node<T> {
  private final Node<S> source;
  private final Step<S, T> step;
  private final String label;
  private final Object function;
  private @Nullable Node<T> next;

  /**
   * Takes {@code step} once the source has a value or has failed.
   *
   * @param label what users call this
   * @param function what the user gave
   */
  public Chained(String label, Object function, Node<S> source, Step<S, T> step) {
    this.label = label;
    this.function = function;
    this.source = source;
    this.step = step;
  }

  /** Decides how to go on from a result. */
  public interface Step<S extends @Nullable Object, T extends @Nullable Object> {

    /** The node that gives the value; null to take the source's result itself. */
    @Nullable Node<T> next(@Nullable S value, @Nullable Throwable failure) throws Throwable;
  }

  @Override
  void begin(Execution execution) {
    Node<?> live = execution.require(source, this);
    if (live != null) {
      done(execution, live);
    }
  }

  @Override
  public void done(Execution execution, Node<?> node) {
    if (next != null) {
      complete(execution, node.stored());
      return;
    }
    try {
      next = step(node.stored());
    } catch (Throwable e) {
      complete(execution, new Failed(e));
      return;
    }
    follow(execution, node.stored());
  }

  private @Nullable Node<T> step(Object stored) throws Throwable {
    return stored instanceof Failed failed
        ? step.next(null, failed.cause())
        : step.next(Values.<S>load(stored), null);
  }

  private void follow(Execution execution, Object sourceResult) {
    if (next == null) {
      complete(execution, sourceResult);
      return;
    }
    Node<?> live = execution.require(next, this);
    if (live != null) {
      complete(execution, live.stored());
    }
  }

  @Override
  void reset() {
    next = null;
  }

  @Override
  protected Node<T> copy() {
    return new Chained<>(label, function, source, step);
  }

  @Override
  String label() {
    return label + " in " + place(function);
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    awaited.accept(execution.live(next == null ? source : next));
  }
}
