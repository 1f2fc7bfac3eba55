package dev.sheaf.runtime.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a run ends: what broke it off, if anything did, and the last calls to the job. Without
 * lambdas, whose first use would take longer than all of a small job.
 */
final class Ending {
  private static final int FINISH = 0;
  private static final int TELL_OF_FAILURES = 1;
  private static final int CLOSE_SOURCE = 2;
  private static final int CLOSE = 3;

  private final Watches watches;
  private @Nullable Throwable cause;
  private boolean stopped;
  private boolean unopened;
  private @Nullable Runnable onBreak;

  /** An end of which {@code watches} are told if it comes of an error. */
  Ending(Watches watches) {
    this.watches = watches;
  }

  /** Has {@code preparing} done before anybody is told of what broke the run. */
  void onBreak(Runnable preparing) {
    onBreak = preparing;
  }

  /** Something other than an item failed; what comes first is the cause of all. */
  void broke(Throwable thrown) {
    if (cause == null) {
      cause = thrown;
      if (onBreak != null) {
        onBreak.run();
      }
      watches.broke(thrown);
    } else if (cause != thrown) {
      cause.addSuppressed(thrown);
    }
  }

  /** Somebody asked for an end before all items were through. */
  void stopped() {
    stopped = true;
  }

  /** Somebody asked for an end before the source was open: there is nothing to finish. */
  void stoppedBeforeTheStart() {
    stopped = true;
    unopened = true;
  }

  boolean isBroken() {
    return cause != null;
  }

  boolean isStopped() {
    return stopped;
  }

  Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /** Finishes, tells of failures and closes, each whatever became of the one before. */
  <T> void end(Job<T, ?> job, @Nullable Items<T> items, Tally<T> tally) {
    for (int step = FINISH; step <= CLOSE; step++) {
      try {
        take(step, job, items, tally);
      } catch (Throwable e) {
        broke(e);
      }
    }
  }

  private <T> void take(int step, Job<T, ?> job, @Nullable Items<T> items, Tally<T> tally)
      throws Throwable {
    if (step == FINISH && cause == null && !unopened) {
      job.finish();
    } else if (step == TELL_OF_FAILURES
        && job.wantsFailures()
        && !job.isGiven()
        && tally.failed() > 0) {
      job.failed(tally.failures());
    } else if (step == CLOSE_SOURCE && items != null) {
      items.close();
    } else if (step == CLOSE) {
      job.close();
    }
  }
}
