package dev.sheaf.runtime.batch;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The list of many nodes' values, in their order. */
public final class Gathered<T extends @Nullable Object> extends Node<List<T>> {
  private final Node<? extends T>[] parts;
  private int open;

  /** Ends when every part has ended. */
  public Gathered(Node<? extends T>[] parts) {
    this.parts = parts;
  }

  @Override
  void begin(Execution execution) {
    open = parts.length + 1;
    for (Node<? extends T> part : parts) {
      if (execution.require(part, this) != null) {
        open--;
      }
    }
    done(execution, this);
  }

  @Override
  public void done(Execution execution, Node<?> node) {
    open--;
    if (open == 0) {
      complete(execution, collect(execution));
    }
  }

  private Object collect(Execution execution) {
    @Nullable Object[] values = new Object[parts.length];
    boolean failed = false;
    for (int i = 0; i < parts.length; i++) {
      Object stored = execution.live(parts[i]).stored();
      failed |= stored instanceof Failed;
      values[i] = stored;
    }
    Failed failure = failed ? Failed.first(values) : null;
    if (failure != null) {
      return failure;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Values.load(values[i]);
    }
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  @Override
  String label() {
    return "all of " + parts.length;
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    for (Node<? extends T> part : parts) {
      awaited.accept(execution.live(part));
    }
  }
}
