package dev.sheaf.runtime.run;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands work to workers: attempts that are due, slices that others could not get done, and else the
 * next items of the source. Knows when nothing is left.
 *
 * <p>Safe for use by several threads. One at a time reads the source, without the lock, so that a
 * slow source holds up nobody; one of those that wait does so until the next thing is due.
 */
final class Feed {
  private final ReentrantLock lock = new ReentrantLock();
  private final Bench bench = new Bench(lock.newCondition());
  private final Condition ended = lock.newCondition();
  private final ArrayDeque<Slice> returned = new ArrayDeque<>();
  private final Pending pending = new Pending();
  private final SourceReader<?> source;
  private final Gate gate;
  private final Engine<?, ?> engine;
  private int busy;
  private final Reading reading = new Reading();

  /** Whether the source has given all it has, or all that was wanted. */
  volatile boolean exhausted;

  private boolean stopping;
  private long stopped;
  private boolean over;

  Feed(SourceReader<?> source, Gate gate, Engine<?, ?> engine) {
    this.source = source;
    this.gate = gate;
    this.engine = engine;
  }

  /**
   * Gives {@code worker} something to do, and takes note that it is done with what it had.
   *
   * @return false if there is nothing left to do, ever
   */
  boolean take(Worker worker) {
    lock.lock();
    try {
      release(worker);
      while (!over()) {
        boolean reads = mayRead();
        if (assign(worker) || (reads && read(worker))) {
          bench.wakeOne();
          return true;
        }
        if (!reads && !tellRemaining()) {
          long next = Math.min(pending.nanosToDue(), gate.nanosToOpen());
          bench.await(worker, stopping ? Long.MAX_VALUE : next);
        }
      }
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Tells the job how many more items may come; returns whether all may have changed. */
  private boolean tellRemaining() {
    boolean none = exhausted && returned.isEmpty() && !pending.hasDelayed();
    return gate.tellRemaining(none ? busy : Integer.MAX_VALUE, engine.job, lock);
  }

  private void release(Worker worker) {
    if (worker.holds()) {
      worker.drop();
      busy--;
      gate.forgetRemaining();
    }
  }

  private boolean over() {
    if (!over && busy == 0 && pending.isIdle() && (stopping || drained())) {
      over = true;
      bench.wakeAll();
      ended.signalAll();
    }
    return over;
  }

  private boolean drained() {
    boolean none = !pending.hasDelayed() || engine.broken() != null;
    return none && exhausted && returned.isEmpty() && !engine.brake.isPaused();
  }

  private boolean assign(Worker worker) {
    boolean vacant = gate.isVacant(busy, pending);
    Attempt attempt = vacant ? pending.pollArrived() : null;
    if (attempt == null && !stopping && gate.hasRoom(busy, pending) && gate.isOpen()) {
      attempt = vacant ? pending.pollDue() : null;
      if (attempt == null) {
        return assignSlice(worker);
      }
      gate.pass();
    }
    if (attempt == null) {
      return false;
    }
    worker.hold(attempt);
    busy++;
    return true;
  }

  private boolean assignSlice(Worker worker) {
    Slice slice = returned.poll();
    if (slice == null && exhausted) {
      slice = engine.crew.steal();
    }
    if (slice == null) {
      return false;
    }
    gate.pass();
    worker.hold(slice);
    busy++;
    return true;
  }

  /** Whether it is time to read: where starts are spaced, one item is read ahead of its start. */
  private boolean mayRead() {
    boolean wanted = gate.isOpen() || returned.isEmpty();
    return reading.mayBegin() && !exhausted && !stopping && wanted && gate.hasRoom(busy, pending);
  }

  private boolean read(Worker worker) {
    Slice slice = source.slice(gate.slices() ? worker.appetite() : 1);
    reading.begin(worker);
    worker.hold(slice);
    busy++;
    lock.unlock();
    boolean more = engine.fill(source, slice);
    lock.lock();
    if (!reading.end()) {
      return false;
    }
    if (!more) {
      exhausted = true;
      bench.wakeAll();
    }
    if (slice.size() > 0 && gate.isOpen()) {
      gate.pass();
      return true;
    }
    if (slice.size() > 0) {
      returned.add(slice);
    }
    release(worker);
    return false;
  }

  /** Keeps a source that blocks from holding up a stop. */
  void hurryReader(long now) {
    lock.lock();
    try {
      Worker late = stopping ? reading.expire(now - stopped) : null;
      if (late != null) {
        release(late);
        over();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Tries an attempt again once it is due. */
  void retry(Attempt attempt) {
    lock.lock();
    try {
      pending.delay(attempt);
      bench.wakeOne();
    } finally {
      lock.unlock();
    }
  }

  /** Takes note that an attempt's future is awaited, and that its worker is free. */
  void await(Attempt attempt) {
    lock.lock();
    try {
      pending.await(attempt);
    } finally {
      lock.unlock();
    }
  }

  /** Goes on with the attempt whose future is done; ignored if it is not awaited any longer. */
  void arrive(Arrival done, @Nullable Object value, @Nullable Throwable error) {
    lock.lock();
    try {
      Attempt attempt = done.attempt;
      if (attempt.future == done.future && pending.arrive(attempt)) {
        attempt.error = error;
        if (error == null) {
          attempt.arrive(value);
        }
        bench.wakeOne();
      }
    } finally {
      lock.unlock();
    }
  }

  /** What is awaited by the attempt whose time was up first before {@code now}; null if none. */
  @Nullable Arrival late(long now) {
    lock.lock();
    try {
      return pending.late(now, this);
    } finally {
      lock.unlock();
    }
  }

  /** Gives others what a worker cannot get done soon. */
  void giveBack(Slice slice) {
    lock.lock();
    try {
      returned.addFirst(slice);
      bench.wakeOne();
    } finally {
      lock.unlock();
    }
  }

  /** Whether one more worker would find work. */
  boolean wantsWorkers() {
    lock.lock();
    try {
      return bench.isEmpty() && gate.hasRoom(busy, pending) && !over() && !stopping && !drained();
    } finally {
      lock.unlock();
    }
  }

  /** Takes what {@code worker} holds off it, because it is not going to return. */
  void abandon(Worker worker) {
    lock.lock();
    try {
      release(worker);
      over();
    } finally {
      lock.unlock();
    }
  }

  /** How many attempts are under way, those that are awaited included. */
  int underWay() {
    lock.lock();
    try {
      return pending.awaited() + busy;
    } finally {
      lock.unlock();
    }
  }

  /** Goes by another concurrency, or by the end of a pause. */
  void adjust() {
    lock.lock();
    try {
      gate.widen(engine.concurrency, engine.job.mostInFlight(engine.concurrency));
      over();
      bench.wakeAll();
    } finally {
      lock.unlock();
    }
  }

  /** Hands out nothing new from now on; what is in flight goes on. */
  void stop() {
    lock.lock();
    try {
      stopped = stopping ? stopped : System.nanoTime();
      stopping = true;
      over();
      bench.wakeAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the end of all work, at most {@code nanos}; returns whether it is there. */
  @SuppressWarnings("WaitNotInLoop")
  boolean awaitEnd(long nanos) throws InterruptedException {
    lock.lock();
    try {
      if (!over()) {
        long unused = ended.awaitNanos(nanos);
      }
      return over;
    } finally {
      lock.unlock();
    }
  }
}
