package dev.sheaf.runtime;

import dev.sheaf.runtime.batch.Memory;
import dev.sheaf.runtime.batch.SharedNode;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out once and kept from one execution to the next.
 *
 * <pre>{@code
 * Shared<Rates> rates = store.rates("EUR").shared();
 * BatchExecutor.execute(rates);   // one trip
 * BatchExecutor.execute(rates);   // none
 * rates.clear();                  // the next execution fetches anew
 * }</pre>
 *
 * <p>Executions that want it at the same time wait for the one that works it out. A failure reaches
 * all of them and is not kept. Safe for use by several threads.
 *
 * @param <T> the type of the value
 */
public final class Shared<T extends @Nullable Object> extends Deferred<T> {
  private final Memory memory;

  private Shared(SharedNode<T> node, Memory memory) {
    super(node);
    this.memory = memory;
  }

  static <T extends @Nullable Object> Shared<T> of(Deferred<T> source) {
    Memory memory = new Memory();
    return new Shared<>(new SharedNode<>(source.node(), memory), memory);
  }

  /** Forgets the value; what is being worked out at the moment will not be kept either. */
  public void clear() {
    memory.clear();
  }
}
