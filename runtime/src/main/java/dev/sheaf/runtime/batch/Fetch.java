package dev.sheaf.runtime.batch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The value that an operation has for one key. */
public abstract class Fetch<T extends @Nullable Object> extends Node<T> implements SlotWaiter {
  private static final int WITHDRAWN = -2;
  private static final int UNKNOWN = -1;

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

  /** The operation and its arguments. */
  protected final Route route() {
    return route;
  }

  /** The key, or the node that will have it. */
  protected final @Nullable Object key() {
    return key;
  }

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
    Context context = execution.context(route);
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

  @Override
  public final boolean joins(Batch batch) {
    return batch.contains(slot);
  }

  @Override
  public final boolean taken(int dispatched) {
    return slot < dispatched;
  }

  @Override
  public final boolean answered(Execution execution, Batch batch) {
    KeyTable table = batch.context.table;
    Object stored = slot < 0 ? Values.MISSING : table.stored(slot);
    if (stored != null && slot >= 0) {
      finish(execution, table, stored);
    }
    return stored != null;
  }

  @Override
  public final boolean withdrawn() {
    return slot == WITHDRAWN;
  }

  /** Takes the slot that the same key has now, after keys were taken back from the table. */
  final void move(Context context, Object asked) {
    slot = context.ask(asked);
  }

  final int slot() {
    return slot;
  }

  @Override
  void withdrawn(Execution execution) {
    if (slot >= 0) {
      execution.context(route).withdraw(slot);
      slot = WITHDRAWN;
    } else {
      super.withdrawn(execution);
    }
  }

  @Override
  void reset() {
    slot = UNKNOWN;
  }

  @Override
  String label() {
    return key instanceof Node ? route + "(…)" : route + "(" + key + ")";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {
    if (slot >= 0) {
      execution.context(route).eachAwaited(slot, awaited);
    } else if (key instanceof Node<?> source) {
      awaited.accept(execution.live(source));
    }
  }
}
