package dev.sheaf.runtime.batch;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The value that an operation has for one key. */
public abstract class Fetch<T extends @Nullable Object> extends Node<T> {
  private static final int UNKNOWN = -1;

  /** Another that waits for the same slot. */
  @Nullable Fetch<?> next;

  private final Route route;
  private final @Nullable Object key;
  private int slot = UNKNOWN;

  /** Asks for {@code key}, or for the key that a {@link Node} in its place will have. */
  protected Fetch(Route route, @Nullable Object key) {
    this.route = route;
    this.key = key;
  }

  /** The exception that says that the operation has nothing for {@code key}. */
  protected abstract Throwable missing(String operation, Object key);

  @Override
  void begin(Execution execution) {
    if (key instanceof Node<?> source) {
      Node<?> live = execution.require(source, this);
      if (live != null) {
        done(execution, live);
      }
    } else {
      ask(execution, key);
    }
  }

  @Override
  public void done(Execution execution, Node<?> node) {
    Object stored = node.stored();
    if (stored instanceof Failed) {
      complete(execution, stored);
    } else {
      ask(execution, Values.load(stored));
    }
  }

  private void ask(Execution execution, @Nullable Object asked) {
    if (asked == null) {
      complete(
          execution,
          new Failed(
              new NullPointerException("a key of " + route.operation().name() + " is null")));
      return;
    }
    Context context = execution.context(route, 0);
    try {
      slot = context.ask(asked);
    } catch (RuntimeException e) {
      complete(execution, new Failed(e));
      return;
    }
    Object stored = context.table.stored(slot);
    if (stored == null) {
      context.await(slot, this);
    } else {
      finish(execution, context.table, stored);
    }
  }

  private void finish(Execution execution, KeyTable table, Object stored) {
    complete(
        execution,
        stored == Values.MISSING
            ? new Failed(missing(route.operation().name(), table.key(slot)))
            : stored);
  }

  /** Takes the answer that has come for the slot. */
  final void answered(Execution execution, Context context) {
    finish(execution, context.table, Objects.requireNonNull(context.table.stored(slot)));
  }

  @Override
  void withdrawn(Execution execution) {
    if (slot >= 0) {
      execution.context(route, 0).withdraw(slot, this);
    } else {
      super.withdrawn(execution);
    }
  }

  @Override
  void reset() {
    slot = UNKNOWN;
    next = null;
  }

  @Override
  String label() {
    return key instanceof Node ? route + "(…)" : route + "(" + key + ")";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    if (slot >= 0) {
      execution.context(route, 0).eachAwaited(slot, awaited);
    } else if (key instanceof Node<?> source) {
      awaited.accept(execution.live(source));
    }
  }
}
