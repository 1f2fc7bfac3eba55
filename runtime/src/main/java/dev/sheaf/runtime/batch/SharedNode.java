package dev.sheaf.runtime.batch;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A value that is kept from one execution to the next. */
public final class SharedNode<T extends @Nullable Object> extends Node<T> {
  private final Node<T> source;
  private final Memory memory;
  private @Nullable Execution execution;
  private boolean working;

  /** Keeps the source's value in {@code memory}. */
  public SharedNode(Node<T> source, Memory memory) {
    this.source = source;
    this.memory = memory;
  }

  Execution execution() {
    return Objects.requireNonNull(execution);
  }

  @Override
  void begin(Execution current) {
    execution = current;
    Object reply = memory.ask(current, this);
    if (reply == Memory.YOURS) {
      working = true;
      Node<?> live = current.require(source, this);
      if (live != null) {
        done(current, live);
      }
    } else if (reply != Memory.WAIT) {
      complete(current, reply);
    }
  }

  @Override
  public void done(Execution current, Node<?> node) {
    working = false;
    memory.give(current, node.stored());
    complete(current, node.stored());
  }

  /** Tells, from another execution's thread, of the result; null if there will be none. */
  void tell(@Nullable Object result) {
    Execution own = execution();
    own.post(new Message(current -> told(current, result)));
    Threads.start(own);
  }

  private void told(Execution current, @Nullable Object result) {
    if (!belongsTo(current) || result() != null) {
      return;
    }
    if (result == null) {
      begin(current);
    } else {
      complete(current, result);
    }
  }

  @Override
  void withdrawn(Execution current) {
    if (working) {
      working = false;
      memory.give(current, null);
      super.withdrawn(current);
    }
  }

  @Override
  void reset() {
    working = false;
  }

  @Override
  String label() {
    return "shared";
  }

  @Override
  void eachAwaited(Execution current, Consumer<Node<?>> awaited) {
    if (working) {
      awaited.accept(current.live(source));
    }
  }
}
