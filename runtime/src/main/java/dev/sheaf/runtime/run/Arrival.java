package dev.sheaf.runtime.run;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells the feed that the future of an attempt is done. */
final class Arrival implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private final Feed feed;
  private final Attempt attempt;

  Arrival(Feed feed, Attempt attempt) {
    this.feed = feed;
    this.attempt = attempt;
  }

  @Override
  public void accept(@Nullable Object value, @Nullable Throwable error) {
    feed.arrive(attempt, value, error);
  }
}
