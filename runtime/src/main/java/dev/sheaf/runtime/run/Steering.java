package dev.sheaf.runtime.run;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.Run;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run under way, as one looks at it from outside, and holds, steers and stops it.
 *
 * <pre>{@code
 * steering.pause();
 * steering.concurrency(8);
 * int again = steering.retryFailed();
 * steering.resume();
 * }</pre>
 *
 * <p>Safe for use by several threads. Before the first item is read, and where the run has none,
 * numbers are 0, lists are empty, and what would steer does nothing.
 */
public final class Steering {
  private final JobRun run;

  Steering(JobRun run) {
    this.run = run;
  }

  /**
   * Steers the run that a service, or {@link dev.sheaf.runtime.RunOptions#onStart}, was given.
   *
   * @throws ClassCastException if {@code run} was made by a test, and not by Sheaf
   */
  public static Steering of(Run run) {
    return ((RunView) run).steering();
  }

  /** The command's name: {@code squares}. */
  public String name() {
    return run.job.name();
  }

  /** The run's id, as {@link Run#id} gives it. */
  public String id() {
    return run.id();
  }

  /** Whether the run is over, so that its numbers stay as they are. */
  public boolean isOver() {
    return run.over;
  }

  /** How the run stands, in a line: {@code squares: 500 of 2,000 items, 25%, 80/s, paused}. */
  @Override
  public String toString() {
    Progress progress = progress();
    long total = progress.total();
    long through = progress.skipped() + progress.through();
    StringBuilder line = new StringBuilder(name()).append(": ").append(Figures.grouped(through));
    if (total > 0) {
      line.append(" of ").append(Figures.grouped(total)).append(" items, ");
      line.append(through * 100 / total).append('%');
    } else {
      line.append(through == 1 ? " item" : " items");
    }
    if (progress.failed() > 0) {
      line.append(", ").append(Figures.grouped(progress.failed())).append(" failed");
    }
    line.append(", ").append(Figures.rate(progress.perSecond()));
    if (isPaused()) {
      line.append(", paused");
    } else if (total > through && progress.through() > 0) {
      double nanos = (total - through) / progress.perSecond() * 1e9;
      line.append(", about ").append(Figures.duration((long) nanos)).append(" left");
    }
    return line.toString();
  }

  /** How far the run is. */
  public Progress progress() {
    return run.progress();
  }

  /** How long attempts took, and why items failed. */
  public Progress.Details details() {
    return run.details();
  }

  /** The attempts under way now, those included that await a future. */
  public int inFlight() {
    Engine<?, ?> engine = run.engine;
    return engine == null ? 0 : Math.max(0, engine.feed.underWay() - engine.brake.resting());
  }

  /** What each batchable operation did so far, by {@code Type.method}. */
  public Map<String, BatchStats> batches() {
    Engine<?, ?> engine = run.engine;
    try {
      return engine == null ? Map.of() : engine.job.batches();
    } catch (Throwable e) {
      return Map.of();
    }
  }

  /** The job's live source and services; null before they are made. */
  public @Nullable Job<?, ?> job() {
    Engine<?, ?> engine = run.engine;
    return engine == null ? null : engine.job;
  }

  /** What failed for good so far, the last ten thousand of it. */
  public List<Failure<?>> failures() {
    Engine<?, ?> engine = run.engine;
    return engine == null ? List.of() : engine.failures();
  }

  /** Lets no item begin until {@link #resume}; those in flight go on to their end. */
  public void pause() {
    Engine<?, ?> engine = run.engine;
    if (engine != null) {
      engine.brake.pause();
    }
  }

  /** Ends a pause. */
  public void resume() {
    Engine<?, ?> engine = run.engine;
    if (engine != null) {
      engine.brake.resume();
      engine.feed.adjust();
    }
  }

  /** Whether the run is paused. */
  public boolean isPaused() {
    Engine<?, ?> engine = run.engine;
    return engine != null && engine.brake.isPaused();
  }

  /** Stops in order: what is in flight ends, nothing new begins; a pause ends too. */
  public void stop() {
    run.stop();
  }

  /** How many items may be in flight at once. */
  public int concurrency() {
    Engine<?, ?> engine = run.engine;
    return engine == null ? run.settings.concurrency : engine.concurrency;
  }

  /**
   * Allows this many items in flight from now on.
   *
   * @throws IllegalArgumentException if it is not 1 at least
   */
  public void concurrency(int items) {
    if (items < 1) {
      throw new IllegalArgumentException("concurrency is 1 at least, not " + items);
    }
    Engine<?, ?> engine = run.engine;
    if (engine != null) {
      engine.concurrency = items;
      engine.feed.adjust();
    }
  }

  /**
   * Tries the items of {@link #failures} again in this run, from their first stage.
   *
   * @return how many there are
   */
  public int retryFailed() {
    Engine<?, ?> engine = run.engine;
    FailedItems failed = engine == null ? null : engine.failed;
    return engine == null || failed == null ? 0 : retry(engine, failed.takeAll());
  }

  private static int retry(Engine<?, ?> engine, List<Attempt> again) {
    engine.tally.takeBack(again.size());
    if (engine.records != null) {
      engine.records.retryFailed();
    }
    for (Attempt attempt : again) {
      attempt.restart();
      engine.feed.retry(attempt);
    }
    return again.size();
  }

  /** Tells {@code watch}, too, what happens from now on, after what has failed for good already. */
  public void watch(Watch watch) {
    for (Failure<?> missed : failedBefore(watch)) {
      watch.failed(missed.position(), missed.attempts(), missed.cause(), false);
    }
  }

  /** Begins to tell {@code watch}; no failure is in between, so that none is told twice. */
  private List<Failure<?>> failedBefore(Watch watch) {
    synchronized (run.watches) {
      run.watches.add(watch);
      return failures();
    }
  }

  /** The item that this thread is running: its position and its attempt; null if there is none. */
  public static long @Nullable [] present() {
    Worker worker = Worker.PRESENT.get();
    return worker == null ? null : worker.present();
  }
}
