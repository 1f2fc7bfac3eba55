package dev.sheaf.runtime.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A node whose result a future is to have; no thread waits for it. */
final class Promise<T extends @Nullable Object> extends Claimant {
  private final AtomicInteger left;
  private final CompletableFuture<T> future = new CompletableFuture<>();

  /** A promise that ends its execution when it is the last of those that {@code left} counts. */
  Promise(Node<T> node, AtomicInteger left) {
    super(node);
    this.left = left;
  }

  CompletableFuture<T> future() {
    return future;
  }

  @Override
  void take(Execution execution, Object stored) {
    if (stored instanceof Failed failed) {
      future.completeExceptionally(failed.cause());
    } else {
      future.complete(Values.load(stored));
    }
    if (left.decrementAndGet() == 0) {
      execution.end();
    }
  }
}
