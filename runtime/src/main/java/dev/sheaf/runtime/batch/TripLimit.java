package dev.sheaf.runtime.batch;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The number of trips of one operation that may be under way at once in the whole process; whoever
 * comes too many waits in a queue, and not on a thread.
 *
 * <p>Safe for use by several threads.
 */
public final class TripLimit {
  /** What holds where an operation does not say otherwise. */
  public static final int DEFAULT = 8;

  private final ArrayDeque<Call> queue = new ArrayDeque<>();
  private int free;

  /** A limit of at least one, as the compiler has seen to. */
  public TripLimit(int trips) {
    free = trips;
  }

  /** Whether {@code call} may start now; otherwise it is started on a thread of its own later. */
  synchronized boolean admit(Call call) {
    if (free == 0) {
      queue.add(call);
      return false;
    }
    free--;
    return true;
  }

  /** Says that a call has ended, and lets the next one start. */
  void release() {
    Call next = next();
    if (next != null) {
      Threads.start(next);
    }
  }

  private synchronized @Nullable Call next() {
    Call next = queue.poll();
    if (next == null) {
      free++;
    }
    return next;
  }
}
