package dev.sheaf.runtime.batch;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node that another node leads to: the source's result decides which node gives the value. {@code
 * flatMap} and the ways to recover are of this kind.
 */
public final class Chained<S extends @Nullable Object, T extends @Nullable Object> extends Node<T> {
  private final Node<S> source;
  private final BiFunction<@Nullable S, @Nullable Throwable, @Nullable Node<T>> step;
  private final String label;
  private final Object function;
  private @Nullable Node<T> next;

  /**
   * Takes {@code step} once the source has a value or has failed: a function of both, one of which
   * is null, that gives the node to go on with; null to take the source's result itself.
   *
   * @param label what users call this
   * @param function what the user gave
   */
  public Chained(
      String label,
      Object function,
      Node<S> source,
      BiFunction<@Nullable S, @Nullable Throwable, @Nullable Node<T>> step) {
    this.label = label;
    this.function = function;
    this.source = source;
    this.step = step;
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

  private @Nullable Node<T> step(Object stored) {
    return stored instanceof Failed failed
        ? step.apply(null, failed.cause())
        : step.apply(Values.<S>load(stored), null);
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
  String label() {
    return label + " in " + place(function);
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    awaited.accept(execution.live(next == null ? source : next));
  }
}
