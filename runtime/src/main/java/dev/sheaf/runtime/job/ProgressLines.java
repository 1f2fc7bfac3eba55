package dev.sheaf.runtime.job;

import dev.sheaf.runtime.run.Figures;
import dev.sheaf.runtime.run.JobRun;
import dev.sheaf.runtime.run.Progress;

/** Says on standard error how far a run is: after two seconds, then every five. */
final class ProgressLines implements Runnable {
  private static final long FIRST_MILLIS = 2_000;
  private static final long NEXT_MILLIS = 5_000;

  private final String name;
  private final JobRun run;
  private final Session session;

  private ProgressLines(String name, JobRun run, Session session) {
    this.name = name;
    this.run = run;
    this.session = session;
  }

  /** Starts a thread that says so until it is interrupted. */
  static Thread start(String name, JobRun run, Session session) {
    Thread thread =
        new Thread(null, new ProgressLines(name, run, session), "sheaf-progress", 0, false);
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
          session.err().println(line(name, run.progress()));
        }
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      // The run is over, and the summary says the rest.
    }
  }

  static String line(String name, Progress progress) {
    StringBuilder line = new StringBuilder(name).append(": ");
    long through = progress.skipped() + progress.through();
    line.append(Figures.grouped(through));
    if (progress.total() > 0) {
      line.append(" of ").append(Figures.grouped(progress.total())).append(" items, ");
      line.append(through * 100 / progress.total()).append('%');
    } else {
      line.append(through == 1 ? " item" : " items");
    }
    if (progress.failed() > 0) {
      line.append(", ").append(Figures.grouped(progress.failed())).append(" failed");
    }
    line.append(", ").append(Figures.rate(progress.perSecond()));
    if (progress.total() > through && progress.through() > 0) {
      double seconds = (progress.total() - through) / progress.perSecond();
      line.append(", about ").append(Figures.duration((long) (seconds * 1e9))).append(" left");
    }
    return line.toString();
  }
}
