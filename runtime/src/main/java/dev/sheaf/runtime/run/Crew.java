package dev.sheaf.runtime.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a run. It begins with one for each processor; more join while those there are sit
 * on slow items, so that a job of quick items never pays for threads that it cannot use.
 */
final class Crew {
  private final Engine<?, ?> engine;
  private final List<Worker> workers = new CopyOnWriteArrayList<>();

  Crew(Engine<?, ?> engine) {
    this.engine = engine;
  }

  List<Worker> workers() {
    return workers;
  }

  /** Starts the first workers. */
  void start() {
    int few = Math.min(Runtime.getRuntime().availableProcessors(), engine.settings.concurrency);
    for (int i = 0; i < few; i++) {
      start(false);
    }
  }

  /** Unclaimed items of another worker; null if there are none. */
  @Nullable Slice steal() {
    for (Worker worker : workers) {
      Slice slice = worker.slice();
      Slice taken = slice == null ? null : slice.split(false);
      if (taken != null) {
        return taken;
      }
    }
    return null;
  }

  /** Looks after the workers; returns whether any joined. */
  boolean tick(long now) {
    int stuck = 0;
    for (Worker worker : workers) {
      if (worker.stuck()) {
        stuck++;
        unburden(worker);
      }
      dismissIfHung(worker, now);
    }
    int more = Math.min(3 * stuck, engine.concurrency - workers.size());
    return more > 0 && engine.feed.wantsWorkers() && join(more);
  }

  private void unburden(Worker worker) {
    worker.flush();
    Slice slice = worker.slice();
    Slice rest = slice == null ? null : slice.split(true);
    if (rest != null) {
      engine.feed.giveBack(rest);
    }
  }

  private void dismissIfHung(Worker worker, long now) {
    Guard guard = worker.guard();
    Attempt hung = guard == null ? null : guard.expire(now);
    if (hung != null) {
      workers.remove(worker);
      engine.giveUp(hung);
      engine.feed.abandon(worker);
      start(true);
    }
  }

  private boolean join(int more) {
    for (int i = 0; i < more; i++) {
      start(true);
    }
    return true;
  }

  /** Starts a worker; where no thread is left for it, the run cannot do what was asked for. */
  private void start(boolean oneOfMany) {
    Worker worker = new Worker(engine);
    workers.add(worker);
    try {
      Threads.start(worker, "sheaf-" + workers.size(), oneOfMany);
    } catch (OutOfMemoryError e) {
      workers.remove(worker);
      engine.breakOff(e);
    }
  }
}
