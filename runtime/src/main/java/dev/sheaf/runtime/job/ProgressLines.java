package dev.sheaf.runtime.job;

import dev.sheaf.runtime.run.JobRun;

/** Says on standard error how far a run is: after two seconds, then every five. */
final class ProgressLines implements Runnable {
  private static final long FIRST_MILLIS = 2_000;
  private static final long NEXT_MILLIS = 5_000;

  private final JobRun run;
  private final Session session;

  private ProgressLines(JobRun run, Session session) {
    this.run = run;
    this.session = session;
  }

  /** Starts a thread that says so until it is interrupted. */
  static Thread start(JobRun run, Session session) {
    Thread thread = new Thread(null, new ProgressLines(run, session), "sheaf-progress", 0, false);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Override
  public void run() {
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        Console console = session.attached();
        if (console == null || !console.showsProgress()) {
          session.err().println(run.steering());
        }
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      // The run is over, and the summary says the rest.
    }
  }
}
