package dev.sheaf.runtime.batch;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A value, or a failure, that is known already; needs no execution. */
public final class Ready<T extends @Nullable Object> extends Node<T> {

  private Ready(Object result) {
    super(result);
  }

  /** The value. */
  public static <T extends @Nullable Object> Node<T> of(T value) {
    return new Ready<>(Values.store(value));
  }

  /** The failure. */
  public static <T extends @Nullable Object> Node<T> failed(Throwable failure) {
    return new Ready<>(new Failed(failure));
  }

  @Override
  void begin(Execution execution) {}

  @Override
  String label() {
    return "of";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {}
}
