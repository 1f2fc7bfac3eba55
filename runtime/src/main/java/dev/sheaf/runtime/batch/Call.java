package dev.sheaf.runtime.batch;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One trip: a call of an operation, first under way on some thread, then, as an event, handled by
 * the thread that drives the execution.
 */
final class Call extends Event
    implements Runnable, Dependent, BiConsumer<@Nullable Object, @Nullable Throwable> {
  private static final int[] NONE = {};

  /** The call that is to be made next on the same thread, where several are. */
  @Nullable Call after;

  private final Execution execution;
  private final Context context;
  final Keys keys;
  private final int from;
  private final int @Nullable [] slots;
  private final int attempt;
  private long started;
  private @Nullable Object answer;
  private @Nullable Throwable failure;
  private int[] failedSlots = NONE;
  private int failedCount;
  private long delayMillis;

  private Call(
      Execution execution,
      Context context,
      Keys keys,
      int from,
      int @Nullable [] slots,
      int attempt) {
    this.execution = execution;
    this.context = context;
    this.keys = keys;
    this.from = from;
    this.slots = slots;
    this.attempt = attempt;
    execution.callsUnderWay(1);
  }

  /** The first call for the slots from {@code from} to before {@code to}. */
  Call(Execution execution, Context context, int from, int to) {
    this(execution, context, context.table.slice(from, to), from, null, 1);
  }

  /** A call for some slots. */
  Call(Execution execution, Context context, int[] slots, int attempt) {
    this(execution, context, context.table.pick(slots), 0, slots, attempt);
  }

  Operation operation() {
    return context.route.operation();
  }

  int size() {
    return keys.size();
  }

  private int slot(int position) {
    return slots == null ? from + position : slots[position];
  }

  boolean contains(int slot) {
    for (int i = 0; i < size(); i++) {
      if (slot(i) == slot) {
        return true;
      }
    }
    return false;
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
    Throwable thrown = call();
    if (thrown != null) {
      finish(null, thrown);
    }
    execution.drive();
  }

  /**
   * Makes the call, which the limit has admitted, on the thread of somebody who waits; the
   * execution is to be driven afterwards. An interruption is meant for that one alone: a call that
   * fails of it is made anew on a thread of its own.
   */
  void makeHere() {
    boolean interrupted = Thread.interrupted();
    Throwable thrown = call();
    if (thrown != null && (Thread.interrupted() || Failed.isInterruption(thrown))) {
      interrupted = true;
      count(thrown);
      Threads.start(this);
    } else if (thrown != null) {
      finish(null, thrown);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Calls the operation; returns what it threw, null if it went well or goes on. */
  private @Nullable Throwable call() {
    Execution outer = Execution.leaveScope();
    started = System.nanoTime();
    operation().counts().begun(size());
    try {
      Object returned = context.route.call(keys);
      if (returned instanceof CompletionStage<?> stage) {
        stage.whenComplete(this);
      } else {
        finish(returned, null);
      }
      return null;
    } catch (Throwable e) {
      return e;
    } finally {
      Execution.enterScope(outer);
    }
  }

  /** Takes what came later. */
  @Override
  public void accept(@Nullable Object value, @Nullable Throwable thrown) {
    finish(value, thrown);
    execution.drive();
  }

  private void finish(@Nullable Object returned, @Nullable Throwable thrown) {
    answer = returned;
    failure = thrown == null ? check(returned) : Failed.unwrapped(thrown);
    count(failure);
    operation().limit.release();
    execution.post(this);
  }

  private void count(@Nullable Throwable failed) {
    operation().counts().ended(operation().name(), size(), System.nanoTime() - started, failed);
  }

  private @Nullable Throwable check(@Nullable Object returned) {
    try {
      if (returned == null) {
        throw new NullPointerException(operation().name() + " returned null instead of an answer");
      }
      if (!(returned instanceof NodeHolder)) {
        operation().form.check(returned, size(), operation().name());
      }
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  @Override
  void happen(Execution driven) {
    if (answer instanceof NodeHolder<?> holder && failure == null) {
      Node<?> live = driven.require(holder.node(), this);
      if (live == null) {
        driven.callsUnderWay(-1);
        context.follows(this, true);
        return;
      }
      take(live.stored());
    }
    settle();
  }

  /** The node whose value will be the answer. */
  Node<?> followed() {
    return execution.live(((NodeHolder<?>) Objects.requireNonNull(answer)).node());
  }

  @Override
  public void done(Execution driven, Node<?> node) {
    driven.callsUnderWay(1);
    context.follows(this, false);
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
    } else if (failedCount > 0) {
      again(Arrays.copyOf(failedSlots, failedCount), attempt + 1, delayMillis);
    }
    execution.callsUnderWay(-1);
    if (context.anyWaiting()) {
      for (int i = 0; i < size(); i++) {
        context.tell(execution, slot(i));
      }
    }
    context.tellRanges(execution);
  }

  /** Takes the answers for all keys, if they are primitive and have their place in the table. */
  boolean answerNumbers(Object answers) {
    return slots == null
        && context.table instanceof LongTable table
        && table.storeAll(from, answers);
  }

  /**
   * Takes the answers for all keys, some of which may be {@link Values#MISSING}; the array is the
   * call's own from now on.
   */
  void answerAll(@Nullable Object[] answers) {
    boolean outcomes = Values.anyOutcome(answers);
    for (int i = 0; i < answers.length; i++) {
      Object answer = answers[i];
      if (outcomes && answer instanceof Answer outcome) {
        answers[i] = stored(slot(i), outcome);
      } else if (answer == null) {
        answers[i] = Values.store(null);
      } else if (answer == Values.MISSING) {
        context.noteMissing();
      }
    }
    if (slots == null) {
      context.table.storeAll(from, answers);
    } else {
      context.table.storeAt(slots, answers);
    }
  }

  /** What to store of an outcome; null where its key is to be tried again. */
  private @Nullable Object stored(int slot, Answer outcome) {
    Throwable cause = outcome.failure();
    if (cause == null) {
      return Values.store(outcome.answered());
    }
    long delay = operation().delayMillis(cause, attempt);
    if (delay < 0) {
      context.noteFailed();
      return new Failed(cause);
    }
    if (failedCount == failedSlots.length) {
      failedSlots = Arrays.copyOf(failedSlots, failedCount * 2 + 4);
    }
    failedSlots[failedCount++] = slot;
    delayMillis = Math.max(delayMillis, delay);
    return null;
  }

  private void settleFailure(Throwable cause) {
    int[] all = slots == null ? IntStream.range(from, from + size()).toArray() : slots;
    long delay = operation().delayMillis(cause, attempt);
    if (delay >= 0) {
      again(all, attempt + 1, delay);
    } else if (operation().splitOnError && all.length > 1) {
      again(Arrays.copyOf(all, all.length / 2), attempt, 0);
      again(Arrays.copyOfRange(all, all.length / 2, all.length), attempt, 0);
    } else {
      context.noteFailed();
      Object[] failed = new Object[all.length];
      Arrays.fill(failed, new Failed(cause));
      context.table.storeAt(all, failed);
    }
  }

  private void again(int[] some, int nextAttempt, long delay) {
    Threads.submitAfter(delay, new Call(execution, context, some, nextAttempt));
  }
}
