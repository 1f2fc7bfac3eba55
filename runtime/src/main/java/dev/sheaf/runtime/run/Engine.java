package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.ResultListener;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.record.Fatal;
import dev.sheaf.runtime.record.Lane;
import dev.sheaf.runtime.record.RecordException;
import dev.sheaf.runtime.record.Records;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the items of one job, and decides what becomes of each: done, tried again, or failed.
 *
 * <p>An item is ready in the source or in a slice, running in the hands of one worker, waiting in
 * the {@link Feed} for a delay or a future, and at last done or failed in the {@link Tally}.
 *
 * @param <T> the item type
 * @param <R> the result type
 */
final class Engine<T extends @Nullable Object, R extends @Nullable Object> {
  private static final long BRISK_NANOS = 500_000;
  private static final long CALM_NANOS = 20_000_000;

  final Job<T, R> job;
  final Stage[] stages;
  final Settings settings;
  final Feed feed;
  final Crew crew;
  final Tally<T> tally;
  final Brake brake = new Brake();
  final @Nullable Records records;
  final Watches watches;
  volatile @Nullable FailedItems failed;

  /** How many items may be in flight now. */
  volatile int concurrency;

  private final Retries retries;
  private final @Nullable ResultListener listener;
  private final ReentrantLock listening = new ReentrantLock();
  private final long began = System.nanoTime();
  private volatile long ended;
  private volatile @Nullable Throwable broken;

  Engine(
      Job<T, R> job,
      Settings settings,
      RunOptions options,
      SourceReader<T> source,
      Tally<T> tally,
      @Nullable Records records,
      Watches watches) {
    this.job = job;
    this.settings = settings;
    concurrency = settings.concurrency;
    this.tally = tally;
    this.records = records;
    this.watches = watches;
    stages = job.stages();
    retries = new Retries(stages, options);
    listener = options.onResult();
    crew = new Crew(this);
    int mostInFlight = job.mostInFlight(concurrency);
    feed = new Feed(source, new Gate(settings, stages, mostInFlight, brake), this);
  }

  Progress progress() {
    long now = ended == 0 ? System.nanoTime() : ended;
    return tally.progress(now - began - brake.nanos(now));
  }

  Progress.Details details() {
    Latencies all = new Latencies();
    for (Worker worker : crew.workers()) {
      all.addAll(worker.latencies);
    }
    return new Progress.Details(
        all.percentile(0.5), all.percentile(0.95), all.percentile(0.99), tally.causes());
  }

  /** What a worker records; null if nothing is. */
  @SuppressWarnings("unchecked")
  @Nullable Lane<Object, Object> lane() {
    return records == null
        ? null
        : (Lane<Object, Object>) (Lane<?, ?>) records.lane(job.itemCodec(), job.resultCodec());
  }

  /**
   * Runs until nothing is left to do. An interruption of the caller stops the run in order.
   *
   * @return whether there was one
   */
  boolean run() {
    boolean interrupted = false;
    long wait = BRISK_NANOS;
    int known = concurrency;
    watches.heedRecorder();
    crew.start();
    for (boolean over = false; !over; ) {
      try {
        over = feed.awaitEnd(wait);
      } catch (InterruptedException e) {
        interrupted = true;
        stop();
      }
      long now = System.nanoTime();
      boolean grew = crew.tick(now);
      expireAwaited(now);
      feed.hurryReader(now);
      watches.heedRecorder();
      heedRecords();
      boolean another = known != concurrency;
      known = concurrency;
      wait = grew || another ? BRISK_NANOS : Math.min(CALM_NANOS, wait * 2);
    }
    ended = System.nanoTime();
    for (Worker worker : crew.workers()) {
      worker.flush();
    }
    return interrupted;
  }

  /** Breaks off if something could not be written: what is done from now on would be lost. */
  private void heedRecords() {
    RecordException unwritten = records == null ? null : records.error();
    if (unwritten != null) {
      breakOff(unwritten);
    }
  }

  /** What broke the run off; null if nothing did. */
  @Nullable Throwable broken() {
    return broken;
  }

  /** Whether everything the source has, or was asked for, is done or failed. */
  boolean complete(SourceReader<T> source) {
    return feed.exhausted && source.handedOut() == tally.successes() + tally.failed();
  }

  /** Starts nothing new; what is in flight ends as it would. */
  void stop() {
    brake.stop();
    feed.stop();
  }

  /** Stops because of an error that is not an item's. The first one counts. */
  void breakOff(Throwable cause) {
    noteBroken(cause);
    stop();
  }

  private synchronized void noteBroken(Throwable cause) {
    if (broken == null) {
      broken = cause;
    }
  }

  /**
   * Reads on; an error of the source ends the run once the items read before it are through. One
   * that comes after a stop may come of the stop, and is for the next session to see.
   */
  boolean fill(SourceReader<?> source, Slice slice) {
    try {
      return source.fill(slice);
    } catch (Throwable e) {
      if (brake.isStopping() && !Fatal.is(e)) {
        return true;
      }
      noteBroken(e);
      return false;
    }
  }

  /** An item went through the whole chain. */
  void succeed(long position, @Nullable Object result) {
    if (listener != null) {
      listening.lock();
      try {
        listener.onResult(position, result);
      } catch (Throwable e) {
        breakOff(e);
        return;
      } finally {
        listening.unlock();
      }
    }
    tally.succeeded();
    Watch told = watches.told;
    if (told != null) {
      told.succeeded(position);
    }
  }

  /** A stage failed: the item is tried again if its policy says so, and has failed if not. */
  void fail(Attempt attempt, Throwable thrown) {
    Throwable cause = Retries.unwrapped(thrown);
    attempt.tries++;
    if (Fatal.is(cause)) {
      breakOff(cause);
    } else if (retries.another(attempt, cause)) {
      watches.failed(attempt.position, attempt.tries, cause, true);
      noteRetry(attempt);
      attempt.again();
      feed.retry(attempt);
    } else {
      failForGood(attempt, cause);
    }
  }

  /** What failed for good so far, the last ten thousand of it. */
  List<Failure<?>> failures() {
    FailedItems kept = failed;
    return kept == null ? List.of() : kept.failures();
  }

  /** Keeps what failed, and returns who is to be told. */
  private Watch[] keep(Attempt attempt, Failure<T> failure) {
    synchronized (watches) {
      FailedItems kept = failed == null ? new FailedItems() : failed;
      kept.add(attempt, failure);
      failed = kept;
      return watches.all();
    }
  }

  private void noteRetry(Attempt attempt) {
    if (!attempt.retried) {
      attempt.retried = true;
      tally.retried();
      if (records != null) {
        records.retried();
      }
    }
  }

  /** An item went through the chain, but its result cannot be written; trying again is no help. */
  void failUnwritten(Attempt attempt, Throwable thrown) {
    attempt.tries++;
    if (Fatal.is(thrown)) {
      breakOff(thrown);
    } else {
      failForGood(attempt, thrown);
    }
  }

  /** The worker of an attempt ignores that its time is up. */
  void giveUp(Attempt attempt) {
    attempt.tries++;
    failForGood(attempt, Guard.tookTooLong(settings.timeoutNanos, null));
  }

  @SuppressWarnings("unchecked")
  private void failForGood(Attempt attempt, Throwable cause) {
    String stage = stages[attempt.stage].name();
    Failure<T> failure =
        new Failure<>(attempt.position, (T) attempt.item, attempt.tries, stage, cause);
    if (records != null) {
      records.failed(failure, job.itemCodec(), attempt.identity);
    }
    tally.failed(failure);
    for (Watch told : keep(attempt, failure)) {
      told.failed(attempt.position, attempt.tries, cause, false);
    }
    if (tally.tooMany()) {
      breakOff(tally.excess());
    }
  }

  /** An attempt goes on when {@code future} is done; nobody waits for it. */
  void suspend(Attempt attempt, CompletionStage<?> future) {
    attempt.await(future, stages[attempt.stage].gathered());
    Arrival arrival = new Arrival(feed, attempt);
    feed.await(attempt);
    try {
      CompletionStage<?> unused = future.whenComplete(arrival);
    } catch (Throwable e) {
      arrival.accept(null, e);
    }
  }

  private void expireAwaited(long now) {
    Arrival late = settings.timeoutNanos == 0 ? null : feed.late(now);
    while (late != null) {
      late.accept(null, Guard.tookTooLong(settings.timeoutNanos, null));
      late.cancel();
      late = feed.late(now);
    }
  }
}
