package dev.sheaf.runtime.batch;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of a function of another node's value. */
public final class Mapped<S extends @Nullable Object, T extends @Nullable Object> extends Node<T> {
  private final Node<S> source;
  private final Function<? super S, ? extends T> function;

  /** Applies {@code function} once the source has a value; a failure passes by it. */
  public Mapped(Node<S> source, Function<? super S, ? extends T> function) {
    this.source = source;
    this.function = function;
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
    complete(execution, apply(node.stored()));
  }

  private Object apply(Object stored) {
    if (stored instanceof Failed) {
      return stored;
    }
    try {
      return Values.store(function.apply(Values.load(stored)));
    } catch (Throwable e) {
      return new Failed(e);
    }
  }

  @Override
  String label() {
    return "map in " + place(function);
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    awaited.accept(execution.live(source));
  }
}
