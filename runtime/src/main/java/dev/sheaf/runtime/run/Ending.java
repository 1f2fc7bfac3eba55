package dev.sheaf.runtime.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a run ends: what broke it off, if anything did, and the last calls to the job. */
final class Ending {
  private interface Step {
    void run() throws Throwable;
  }

  private @Nullable Throwable cause;
  private boolean stopped;
  private boolean unopened;

  /** Something other than an item failed; what comes first is the cause of all. */
  void broke(Throwable thrown) {
    if (cause == null) {
      cause = thrown;
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
    if (cause == null && !unopened) {
      attempt(job::finish);
    }
    if (job.wantsFailures() && tally.failed() > 0) {
      attempt(() -> job.failed(tally.failures()));
    }
    if (items != null) {
      attempt(items::close);
    }
    attempt(job::close);
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (Throwable e) {
      broke(e);
    }
  }
}
