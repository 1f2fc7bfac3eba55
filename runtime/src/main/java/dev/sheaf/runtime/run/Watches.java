package dev.sheaf.runtime.run;

import java.util.Arrays;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Hands on to all who watch a run, in the order in which they came.
 *
 * <p>Safe for use by several threads.
 */
final class Watches implements Watch {
  private static final String RECORDING = "dev.sheaf.console.event.FlightWatch";

  private final JobRun run;

  /** Who is to be told of items; null where nobody watches, which is all that most runs look at. */
  volatile @Nullable Watch told;

  private volatile Watch[] all = {};
  private boolean recorded;

  Watches(JobRun run) {
    this.run = run;
  }

  synchronized void add(Watch watch) {
    Watch[] more = Arrays.copyOf(all, all.length + 1);
    more[all.length] = watch;
    all = more;
    told = this;
  }

  Watch[] all() {
    return all;
  }

  /**
   * Lets the flight recorder take part once there is one: it may be started before the run or in
   * the middle of it, so that this is asked again and again. What writes the events is part of the
   * console, which is not loaded for it.
   */
  void heedRecorder() {
    try {
      if (!recorded && FlightRecorder.isInitialized()) {
        recorded = true;
        Class<? extends Watch> recording = Class.forName(RECORDING).asSubclass(Watch.class);
        add(recording.getConstructor(Steering.class).newInstance(run.steering()));
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      // Without the console, or on a JVM without a recorder, there are no events of items.
      recorded = true;
    }
  }

  @Override
  public void read(long position, @Nullable String key) {
    for (Watch watch : all) {
      watch.read(position, key);
    }
  }

  @Override
  public void began(long position) {
    for (Watch watch : all) {
      watch.began(position);
    }
  }

  @Override
  public void succeeded(long position) {
    for (Watch watch : all) {
      watch.succeeded(position);
    }
  }

  @Override
  public void failed(long position, int attempt, Throwable cause, boolean again) {
    for (Watch watch : all) {
      watch.failed(position, attempt, cause, again);
    }
  }

  @Override
  public void broke(Throwable cause) {
    for (Watch watch : all) {
      watch.broke(cause);
    }
  }
}
