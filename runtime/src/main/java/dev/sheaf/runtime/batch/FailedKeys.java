package dev.sheaf.runtime.batch;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The keys of a call that succeeded otherwise which are to be asked for again. */
final class FailedKeys {
  static final FailedKeys NONE = new FailedKeys(null, 0);

  private final @Nullable Batch batch;
  private final int attempt;
  private int[] slots = {};
  private int size;
  private long delayMillis;

  FailedKeys(@Nullable Batch batch, int attempt) {
    this.batch = batch;
    this.attempt = attempt;
  }

  void add(int slot, long delay) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, Math.max(4, size * 2));
    }
    slots[size++] = slot;
    delayMillis = Math.max(delayMillis, delay);
  }

  /** Asks again for the keys added, if any, after the longest of their delays. */
  void tryAgain() {
    if (batch != null && size > 0) {
      Call call = batch.callAgain(Arrays.copyOf(slots, size), attempt);
      Threads.after(delayMillis, TimeUnit.MILLISECONDS, call::submit);
    }
  }
}
