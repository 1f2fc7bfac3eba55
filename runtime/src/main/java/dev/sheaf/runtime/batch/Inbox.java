package dev.sheaf.runtime.batch;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The events that any thread may post and the driving thread takes, oldest first. */
final class Inbox extends AtomicReference<@Nullable Event> {

  void post(Event event) {
    Event newest;
    do {
      newest = get();
      event.earlier = newest;
    } while (!compareAndSet(newest, event));
  }

  /** Takes all events; they are chained from the oldest by {@link Event#earlier}, reversed. */
  @Nullable Event take() {
    Event newest = getAndSet(null);
    Event chain = null;
    while (newest != null) {
      Event earlier = newest.earlier;
      newest.earlier = chain;
      chain = newest;
      newest = earlier;
    }
    return chain;
  }
}
