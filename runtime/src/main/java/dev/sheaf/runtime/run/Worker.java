package dev.sheaf.runtime.run;

import dev.sheaf.runtime.record.Lane;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One of the threads that run items: takes work, does it, says what came of it. */
final class Worker implements Runnable {
  /** What a slice should take: long against the cost of taking it, short against all else. */
  private static final long SLICE_NANOS = 100_000;

  private static final int LARGEST_SLICE = 512;

  /** The worker whose thread this is. */
  static final ThreadLocal<@Nullable Worker> PRESENT = new ThreadLocal<>();

  final Latencies latencies = new Latencies();
  private final @Nullable Lane<Object, Object> lane;
  private final Engine<?, ?> engine;
  private final @Nullable Guard guard;
  private volatile @Nullable Slice slice;
  private volatile @Nullable Attempt attempt;
  private final AtomicInteger turn = new AtomicInteger();
  private int appetite = 1;
  private long seen = -1;

  // The present item; it becomes an attempt only if something happens to it.
  private long position;
  private @Nullable Object item;
  private @Nullable String key;
  private @Nullable Attempt current;
  private long identity;

  Worker(Engine<?, ?> engine) {
    this.engine = engine;
    lane = engine.lane();
    guard = engine.settings.timeoutNanos == 0 ? null : new Guard(engine.settings.timeoutNanos);
  }

  boolean holds() {
    return slice != null || attempt != null;
  }

  void hold(Slice work) {
    slice = work;
    turn.incrementAndGet();
  }

  void hold(Attempt work) {
    attempt = work;
    turn.incrementAndGet();
  }

  void drop() {
    slice = null;
    attempt = null;
  }

  /** How many items it should be given at once. */
  int appetite() {
    return appetite;
  }

  @Nullable Slice slice() {
    return slice;
  }

  @Nullable Guard guard() {
    return guard;
  }

  /** Whether it has been at one and the same item since this was last asked. */
  boolean stuck() {
    Slice held = slice;
    long now = ((long) turn.get() << 32) + (held == null ? 0 : held.get());
    boolean stuck = holds() && now == seen;
    seen = now;
    return stuck;
  }

  /** Works until there is nothing left. What no item can be blamed for breaks the run off. */
  @Override
  public void run() {
    try {
      work();
    } catch (Throwable e) {
      engine.breakOff(e);
      engine.feed.abandon(this);
    }
  }

  private void work() {
    PRESENT.set(this);
    while (engine.feed.take(this)) {
      Attempt again = attempt;
      Slice held = slice;
      if (again != null) {
        go(again);
      } else if (held != null) {
        go(held);
      }
      if (abandoned()) {
        return;
      }
    }
  }

  private boolean abandoned() {
    return guard != null && guard.abandoned();
  }

  private void go(Slice held) {
    long first = System.nanoTime();
    long began = first;
    int done = 0;
    for (int i = held.claim(); i >= 0 && engine.brake.isOff(); i = held.claim()) {
      position = held.position(i);
      item = held.item(i);
      key = held.key(i);
      current = null;
      identity = lane == null ? 0 : lane.identify(key, item);
      begin(0, item);
      long now = System.nanoTime();
      latencies.add(now - began);
      began = now;
      done++;
    }
    flush();
    adapt(began - first, done);
  }

  private void go(Attempt again) {
    position = again.position;
    item = again.item;
    key = again.key;
    current = again;
    identity = again.identity;
    Throwable error = again.error;
    if (error != null) {
      again.error = null;
      engine.fail(again, error);
    } else {
      long began = System.nanoTime();
      begin(again.stage, again.value);
      latencies.add(System.nanoTime() - began);
      flush();
    }
  }

  private void begin(int stage, @Nullable Object value) {
    // What an earlier item left behind is not meant for this one.
    Thread.interrupted();
    Watch told = engine.watches.told;
    if (told != null && (current == null || !current.begun)) {
      told.began(position);
    }
    if (guard != null) {
      guard.begin(current(stage, value));
    }
    advance(stage, value);
  }

  /** Runs what is left of the chain on the present item. */
  private void advance(int first, @Nullable Object given) {
    Stage[] stages = engine.stages;
    int stage = first;
    Object value = given;
    try {
      for (; stage < stages.length; stage++) {
        Object result = engine.job.process(stage, value);
        if (stages[stage].asynchronous()) {
          CompletionStage<?> future = future(result);
          if (stages[stage].gathered() != Stage.NOTHING || !isDone(future)) {
            suspend(current(stage, value), future);
            return;
          }
          result = ((CompletableFuture<?>) future).getNow(null);
        }
        value = result;
      }
      settle(stage - 1, value, null);
    } catch (Throwable e) {
      settle(stage, value, e);
    }
  }

  private static CompletionStage<?> future(@Nullable Object result) {
    if (result == null) {
      throw new NullPointerException("process returned null where a CompletionStage was due");
    }
    return (CompletionStage<?>) result;
  }

  /** Whether a future needs no waiting; those of other classes may refuse to be asked. */
  private static boolean isDone(CompletionStage<?> future) {
    return future.getClass() == CompletableFuture.class
        && future instanceof CompletableFuture<?> known
        && known.isDone()
        && !known.isCompletedExceptionally();
  }

  private void suspend(Attempt attempt, CompletionStage<?> future) {
    Throwable error = guard == null ? null : guard.judge(null);
    if (error != null) {
      engine.fail(attempt, error);
    } else if (!abandoned()) {
      engine.suspend(attempt, future);
    }
  }

  private void settle(int stage, @Nullable Object value, @Nullable Throwable thrown) {
    Throwable error = guard == null ? thrown : guard.judge(thrown);
    if (abandoned()) {
      return;
    }
    if (error == null) {
      succeed(stage, value);
    } else {
      engine.fail(current(stage, value), error);
    }
  }

  private void succeed(int stage, @Nullable Object result) {
    if (lane != null) {
      try {
        lane.done(position, key, identity, result);
      } catch (Throwable e) {
        engine.failUnwritten(current(stage, result), e);
        return;
      }
    }
    engine.succeed(position, result);
  }

  /** The position and the attempt of the present item. */
  long[] present() {
    Attempt begun = current;
    return new long[] {position, begun == null ? 1 : begun.tries + 1};
  }

  /** Hands over what it has recorded; others may call it. */
  void flush() {
    if (lane != null) {
      lane.flush();
    }
  }

  /** The present item as an object of its own, from which its life can go on elsewhere. */
  private Attempt current(int stage, @Nullable Object value) {
    Attempt attempt = current;
    if (attempt == null) {
      attempt = new Attempt(position, item, key, identity);
      current = attempt;
    }
    attempt.reach(stage, value);
    return attempt;
  }

  private void adapt(long nanos, int done) {
    if (nanos < SLICE_NANOS / 2) {
      appetite = Math.min(LARGEST_SLICE, appetite * 2);
    } else if (nanos > SLICE_NANOS) {
      appetite = (int) Math.max(1, done * SLICE_NANOS / nanos);
    }
  }
}
