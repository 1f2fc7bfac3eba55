package dev.sheaf.console.page;

import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.job.Session;
import dev.sheaf.runtime.run.Steering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * The run while it lasts: looked at twice a second, and sent to whoever has the page open.
 *
 * <p>Safe for use by several threads.
 */
final class LiveRun implements Runnable {
  private static final long TICK_MILLIS = 500;
  private static final long PATIENCE_NANOS = 500_000_000;
  private static final long PAUSE_NANOS = 10_000_000;

  private final Session session;
  private final Steering run;
  private final LogTail log;
  private final Streams streams;
  private final History history = new History();
  private final long began = System.nanoTime();
  private boolean stopping;
  private long failed;
  private long told;

  LiveRun(Session session, LogTail log, Streams streams) {
    this.session = session;
    this.run = session.steering();
    this.log = log;
    this.streams = streams;
  }

  /** Looks again and again until the thread is interrupted. */
  @Override
  public void run() {
    try {
      while (true) {
        tick();
        Thread.sleep(TICK_MILLIS);
      }
    } catch (InterruptedException e) {
      // The run is over, and its last state is sent by the one who knows.
    }
  }

  /** Tells all pages how the run stands. */
  private synchronized void tick() {
    try {
      tell();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON in memory", e);
    }
  }

  private void tell() throws IOException {
    long millis = (System.nanoTime() - began) / 1_000_000;
    history.add(millis, run.progress().through());
    streams.send("state", Snapshot.state(session, phase(), millis));
    if (run.progress().failed() != failed) {
      failed = run.progress().failed();
      streams.send("failures", Snapshot.failures(run.failures()));
    }
    LogTail.Lines fresh = log.from(told);
    if (!fresh.texts().isEmpty()) {
      told = fresh.first() + fresh.texts().size();
      streams.send("log", Snapshot.lines(fresh));
    }
  }

  private String phase() {
    RunReport report = session.report();
    if (report != null) {
      return report.status().name().toLowerCase(Locale.ROOT);
    }
    if (stopping) {
      return "stopping";
    }
    return run.job() == null ? "starting" : run.isPaused() ? "paused" : "running";
  }

  /** All that a page must be told which opens now. */
  synchronized List<String> past() throws IOException {
    long millis = (System.nanoTime() - began) / 1_000_000;
    return List.of(
        Streams.message("history", history.describe()),
        Streams.message("state", Snapshot.state(session, phase(), millis)),
        Streams.message("failures", Snapshot.failures(run.failures())),
        Streams.message("log", Snapshot.lines(log.from(0))));
  }

  /** Does what a button of the page says. */
  synchronized void steer(String button) {
    switch (button) {
      case "pause" -> run.pause();
      case "resume" -> run.resume();
      case "retry" -> run.retryFailed();
      case "stop" -> {
        stopping = true;
        run.stop();
      }
      default -> throw new IllegalArgumentException(button);
    }
    tick();
  }

  /** Tells of the end, and gives the browsers a moment to hear of it. */
  void end() {
    tick();
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (!streams.isDrained() && System.nanoTime() < until) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
