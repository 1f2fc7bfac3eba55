package dev.sheaf.runtime.batch;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One trip: a call of an operation, first under way on some thread, then, as an event, handled by
 * the thread that drives the execution.
 */
final class Call extends Event implements Runnable, Dependent {
  /** The call that is to be made next on the same thread, where several are. */
  @Nullable Call after;

  private final Batch batch;
  private final Keys keys;
  private final int @Nullable [] slots;
  private final int attempt;
  private long started;
  private @Nullable Object answer;
  private @Nullable Throwable failure;
  private FailedKeys failedKeys = FailedKeys.NONE;

  Call(Batch batch, Keys keys, int @Nullable [] slots, int attempt) {
    this.batch = batch;
    this.keys = keys;
    this.slots = slots;
    this.attempt = attempt;
  }

  Operation operation() {
    return batch.context.route.operation();
  }

  int size() {
    return keys.size();
  }

  Object key(int position) {
    return keys.get(position);
  }

  private int slot(int position) {
    return slots == null ? batch.from + position : slots[position];
  }

  /** Makes the call on a thread of its own, as soon as the operation's limit admits it. */
  void submit() {
    if (operation().limit.admit(this)) {
      Threads.start(this);
    }
  }

  /** Makes the call, which the limit has admitted, and sees to what follows from it. */
  @Override
  public void run() {
    make();
    batch.execution.drive();
  }

  /** Makes the call, which the limit has admitted; the execution is to be driven afterwards. */
  void make() {
    Execution outer = Execution.leaveScope();
    started = System.nanoTime();
    try {
      Object returned = batch.context.route.call(keys);
      if (returned instanceof CompletionStage<?> stage) {
        stage.whenComplete(this::finishLater);
      } else {
        finish(returned, null);
      }
    } catch (Throwable e) {
      finish(null, e);
    } finally {
      Execution.enterScope(outer);
    }
  }

  private void finishLater(@Nullable Object value, @Nullable Throwable thrown) {
    finish(value, thrown);
    batch.execution.drive();
  }

  private void finish(@Nullable Object returned, @Nullable Throwable thrown) {
    answer = returned;
    failure = thrown == null ? check(returned) : unwrap(thrown);
    long duration = System.nanoTime() - started;
    operation().counts().add(size(), duration, failure != null);
    TripRecorder.record(operation().name(), size(), duration, failure);
    operation().limit.release();
    batch.execution.post(this);
  }

  private @Nullable Throwable check(@Nullable Object returned) {
    if (returned instanceof NodeHolder) {
      return null;
    }
    if (returned == null) {
      return new NullPointerException(operation().name() + " returned null instead of an answer");
    }
    try {
      operation().form.check(returned, size(), operation().name());
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static Throwable unwrap(Throwable thrown) {
    boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
    return wrapper && thrown.getCause() != null ? thrown.getCause() : thrown;
  }

  @Override
  void happen(Execution execution) {
    if (answer instanceof NodeHolder<?> holder && failure == null) {
      Node<?> inner = holder.node();
      Node<?> live = execution.require(inner, this);
      if (live == null) {
        batch.awaits(execution.live(inner));
        return;
      }
      take(live.stored());
    }
    settle();
  }

  @Override
  public void done(Execution execution, Node<?> node) {
    batch.awaitsNoLonger(node);
    take(node.stored());
    settle();
  }

  private void take(Object stored) {
    if (stored instanceof Failed failed) {
      failure = failed.cause();
    } else {
      answer = Values.load(stored);
      failure = check(answer);
    }
  }

  private void settle() {
    if (failure == null && answer != null) {
      try {
        operation().form.read(answer, this);
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    answer = null;
    if (failure != null) {
      settleFailure(failure);
    }
    failedKeys.tryAgain();
    batch.ended();
  }

  /** Takes the answer for one key. */
  void answer(int position, @Nullable Object value) {
    Object plain = value;
    if (value instanceof Answer answered) {
      Throwable keyFailure = answered.failure();
      if (keyFailure != null) {
        failKey(position, keyFailure);
        return;
      }
      plain = answered.answered();
    }
    batch.store(slot(position), Values.store(plain));
  }

  private void failKey(int position, Throwable cause) {
    long delay = operation().retries.delayMillis(cause, attempt);
    if (delay < 0) {
      batch.store(slot(position), new Failed(cause));
    } else {
      if (failedKeys == FailedKeys.NONE) {
        failedKeys = new FailedKeys(batch, attempt + 1);
      }
      failedKeys.add(slot(position), delay);
    }
  }

  private void settleFailure(Throwable cause) {
    failedKeys = FailedKeys.NONE;
    long delay = operation().retries.delayMillis(cause, attempt);
    if (delay >= 0) {
      again(0, size(), attempt + 1, delay);
    } else if (operation().splitOnError && size() > 1) {
      again(0, size() / 2, attempt, 0);
      again(size() / 2, size(), attempt, 0);
    } else {
      Failed failed = new Failed(cause);
      for (int i = 0; i < size(); i++) {
        batch.store(slot(i), failed);
      }
    }
  }

  private void again(int from, int to, int nextAttempt, long delayMillis) {
    int[] some = new int[to - from];
    for (int i = from; i < to; i++) {
      some[i - from] = slot(i);
    }
    Threads.after(delayMillis, TimeUnit.MILLISECONDS, batch.callAgain(some, nextAttempt)::submit);
  }
}
