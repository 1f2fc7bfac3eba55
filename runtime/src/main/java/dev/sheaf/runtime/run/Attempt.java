package dev.sheaf.runtime.run;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An item to which something happened: it failed and is to be tried again, or a stage's future is
 * awaited. Items to which nothing happens never get one.
 *
 * <p>Guarded by the {@link Feed} while it waits there; otherwise owned by one worker.
 */
final class Attempt implements Comparable<Attempt> {
  final long position;
  final @Nullable Object item;
  final @Nullable String key;

  /** What identifies the item in the records. */
  final long identity;

  /** The stage that is to run next, on {@link #value}. */
  int stage;

  @Nullable Object value;

  /**
   * When its time is up, in the terms of {@link System#nanoTime()}; 0 before it begins, and while
   * it rests what it has left.
   */
  long deadline;

  /** Whether it can go on and only waits for a worker, which is not counted as its own time. */
  private boolean resting;

  /** Whether the future is worked out for many items at once, however many may be in flight. */
  boolean gathering;

  /** Whether the future is that of fetches, which are part of the attempt at the next stage. */
  boolean fetching;

  /** Whether the present attempt has awaited a future, so that it does not begin, but go on. */
  boolean begun;

  /** How often the present stage was tried. */
  int tries;

  /** Whether any stage was tried more than once. */
  boolean retried;

  /** When it is due to be tried again, in the terms of {@link System#nanoTime()}. */
  long due;

  /** The future that is awaited, or was last. */
  @Nullable CompletionStage<?> future;

  /** What an awaited future failed with; null if it did not. */
  @Nullable Throwable error;

  Attempt(long position, @Nullable Object item, @Nullable String key, long identity) {
    this.position = position;
    this.item = item;
    this.key = key;
    this.identity = identity;
  }

  /** Takes note that {@code stage} is to run, or to run again, on {@code value}. */
  void reach(int stage, @Nullable Object value) {
    if (stage != this.stage && !fetching) {
      tries = 0;
    }
    fetching = false;
    this.stage = stage;
    this.value = value;
  }

  /** Takes note that it waits for {@code awaited}. */
  void await(CompletionStage<?> awaited, int gathered) {
    future = awaited;
    begun = true;
    fetching = gathered == Stage.FETCHES;
    gathering = gathered != Stage.NOTHING;
  }

  /**
   * Takes note that its future has come to {@code value}, and that it rests until a worker is free.
   */
  void arrive(@Nullable Object value) {
    resting = deadline != 0;
    deadline -= resting ? System.nanoTime() : 0;
    reach(stage + 1, value);
  }

  /** Takes note that a worker is at it; returns when its time is up, of which it has that much. */
  long begin(long timeout) {
    long now = System.nanoTime();
    if (resting) {
      deadline += now;
    } else if (deadline == 0) {
      deadline = now + timeout;
    }
    resting = false;
    return deadline;
  }

  /** Takes note that it is to be tried again; of fetches, just those that failed. */
  void again() {
    deadline = 0;
    resting = false;
    begun = false;
    if (fetching) {
      value = future;
    }
  }

  /** Begins anew, from the first stage. */
  void restart() {
    fetching = false;
    reach(0, item);
    tries = 0;
    again();
    due = System.nanoTime();
  }

  @Override
  public int compareTo(Attempt other) {
    return Long.compare(due - other.due, 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(position);
  }
}
