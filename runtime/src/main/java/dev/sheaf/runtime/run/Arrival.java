package dev.sheaf.runtime.run;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells the feed that the future is done which an attempt awaits, or once awaited. */
final class Arrival implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private final Feed feed;
  final Attempt attempt;
  final @Nullable CompletionStage<?> future;

  /** Of the future that {@code attempt} awaits now. */
  Arrival(Feed feed, Attempt attempt) {
    this.feed = feed;
    this.attempt = attempt;
    future = attempt.future;
  }

  @Override
  public void accept(@Nullable Object value, @Nullable Throwable error) {
    feed.arrive(this, value, error);
  }

  /** Cancels the future. */
  void cancel() {
    if (future instanceof Future<?> late) {
      try {
        late.cancel(true);
      } catch (RuntimeException e) {
        // A future that does not let itself be cancelled goes on, and nobody waits for it.
      }
    }
  }
}
