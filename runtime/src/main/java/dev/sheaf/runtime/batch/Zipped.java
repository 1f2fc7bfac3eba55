package dev.sheaf.runtime.batch;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A function of two nodes' values. */
public final class Zipped<
        A extends @Nullable Object, B extends @Nullable Object, T extends @Nullable Object>
    extends Node<T> {
  private final Node<A> left;
  private final Node<B> right;
  private final BiFunction<? super A, ? super B, ? extends T> function;
  private int open;

  /** Applies {@code function} once both have ended. */
  public Zipped(
      Node<A> left, Node<B> right, BiFunction<? super A, ? super B, ? extends T> function) {
    this.left = left;
    this.right = right;
    this.function = function;
  }

  @Override
  void begin(Execution execution) {
    open = 3;
    if (execution.require(left, this) != null) {
      open--;
    }
    if (execution.require(right, this) != null) {
      open--;
    }
    ended(execution);
  }

  @Override
  public void done(Execution execution, Node<?> node) {
    ended(execution);
  }

  private void ended(Execution execution) {
    open--;
    if (open == 0) {
      complete(execution, apply(execution.live(left).stored(), execution.live(right).stored()));
    }
  }

  private Object apply(Object first, Object second) {
    if (first instanceof Failed || second instanceof Failed) {
      return Objects.requireNonNull(Failed.first(first, second));
    }
    try {
      return Values.store(function.apply(Values.load(first), Values.load(second)));
    } catch (Throwable e) {
      return new Failed(e);
    }
  }

  @Override
  String label() {
    return "zip in " + place(function);
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    awaited.accept(execution.live(left));
    awaited.accept(execution.live(right));
  }
}
