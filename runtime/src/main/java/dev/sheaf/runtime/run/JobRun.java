package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.record.Counts;
import dev.sheaf.runtime.record.Lane;
import dev.sheaf.runtime.record.Past;
import dev.sheaf.runtime.record.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job, from wiring to report.
 *
 * <p>{@link #run()} is called once; all other methods are safe for use by several threads.
 */
public final class JobRun {

  /** Makes the instance of a job for one run. */
  public interface Wiring {
    /** Makes the job's instance; nothing is opened yet. */
    Job<?, ?> wire(Run run) throws Throwable;
  }

  final JobSettings job;
  final Settings settings;
  private final RunOptions options;
  private final List<Argument> arguments;
  private final Wiring wiring;
  private final Clock clock;
  private final boolean keepsFailures;
  final Watches watches = new Watches(this);
  private final Ending ending = new Ending(watches);
  private final Opening opening = new Opening();
  private volatile @Nullable Records records;
  volatile @Nullable Engine<?, ?> engine;
  private Map<String, BatchStats> batches = Map.of();
  private boolean interrupted;
  volatile boolean over;

  JobRun(
      JobSettings job,
      RunOptions options,
      List<Argument> arguments,
      Wiring wiring,
      Clock clock,
      boolean keepsFailures) {
    this.job = job;
    this.settings = new Settings(job, options);
    this.options = options;
    this.arguments = arguments;
    this.wiring = wiring;
    this.clock = clock;
    this.keepsFailures = keepsFailures;
  }

  /**
   * Runs a job as a library does: nothing printed, no signal handled. An interruption of the caller
   * stops the run in order.
   */
  public static RunReport execute(
      JobSettings settings, RunOptions options, List<Argument> arguments, Wiring wiring) {
    return new JobRun(settings, options, arguments, wiring, Clock.systemUTC(), true).run();
  }

  /** A run for a program, whose report need not hold every failure. */
  public static JobRun of(
      JobSettings settings, RunOptions options, List<Argument> arguments, Wiring wiring) {
    return new JobRun(settings, options, arguments, wiring, Clock.systemUTC(), false);
  }

  /** Runs the job to its end, and says what it came to. */
  public RunReport run() {
    if (settings.waiting) {
      Threads.prepareMany();
    }
    heedInterruption();
    try {
      return open();
    } catch (Throwable e) {
      ending.broke(e);
      close(RunStatus.BROKEN, Counts.NONE);
      return report(new Tally<>(false, null), RunStatus.BROKEN, Counts.NONE);
    } finally {
      over = true;
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RunReport open() throws Throwable {
    if (recorded()) {
      records = Records.open(job.name(), arguments, options, clock);
    }
    Run view = new RunView(this, arguments, clock, records);
    if (options.onStart() != null) {
      options.onStart().accept(view);
    }
    return drive(wiring.wire(view));
  }

  /** Stops if the caller was interrupted; it is told so once more when all has been recorded. */
  private void heedInterruption() {
    if (Thread.interrupted()) {
      interrupted = true;
      stop();
    }
  }

  private boolean recorded() {
    return options.directory() != null || options.resume() != null || options.retryFailed() != null;
  }

  /** Stops in order: what is in flight ends, nothing new begins. */
  public void stop() {
    opening.stop();
    Engine<?, ?> running = engine;
    if (running != null) {
      running.stop();
    }
  }

  /** Has {@code preparing} done before those who watch are told that the run is given up. */
  public void onBreak(Runnable preparing) {
    ending.onBreak(preparing);
  }

  /** The run as it is steered from outside. */
  public Steering steering() {
    return new Steering(this);
  }

  /** The run's name, unique within its output directory; the job's where it has no directory. */
  String id() {
    Records begun = records;
    return begun == null ? job.name() : begun.id();
  }

  /** The run's directory; null if it has none, or not yet. */
  public @Nullable Path directory() {
    Records begun = records;
    return begun == null ? null : begun.directory();
  }

  /** How the run stands now. */
  public Progress progress() {
    Engine<?, ?> running = engine;
    return running == null ? new Progress(-1, 0, 0, 0, 0, 0) : running.progress();
  }

  /** How long attempts have taken so far, and why items have failed. */
  public Progress.Details details() {
    Engine<?, ?> running = engine;
    return running == null ? new Progress.Details(0, 0, 0, Map.of()) : running.details();
  }

  private <T, R> RunReport drive(Job<T, R> wired) {
    Tally<T> tally = new Tally<>(keepsFailures || wired.wantsFailures(), options.maxFailures());
    Items<T> items = null;
    try {
      wired.size(settings.chunk, settings.concurrency);
      Past past = begin(wired);
      items = opening.open(wired);
      heedInterruption();
      if (items == null) {
        ending.stoppedBeforeTheStart();
      } else {
        runItems(wired, items, past, tally);
        batches = wired.batches();
      }
    } catch (Throwable e) {
      ending.broke(e);
    }
    Counts counts = settle(tally);
    ending.end(wired, items, tally);
    RunStatus status = status(counts);
    close(status, counts);
    return report(tally, status, counts);
  }

  private Past begin(Job<?, ?> wired) throws Exception {
    return records == null
        ? Past.none()
        : records.begin(wired.resultCodec() != null, wired.keyed());
  }

  private <T, R> void runItems(Job<T, R> wired, Items<T> items, Past past, Tally<T> tally) {
    Lane<T, R> lane =
        records == null || past.isEmpty()
            ? null
            : records.lane(wired.itemCodec(), wired.resultCodec());
    SourceReader<T> source =
        new SourceReader<>(wired, items.iterator(), settings.limit, past, lane, watches);
    long known = past.selection() >= 0 ? past.selection() : items.total();
    tally.skipped(past.skipped());
    tally.total(known < 0 ? -1 : Math.min(known, settings.limit));
    Engine<T, R> started = new Engine<>(wired, settings, options, source, tally, records, watches);
    engine = started;
    if (opening.isStopped()) {
      started.stop();
    }
    interrupted |= started.run();
    if (started.broken() != null) {
      ending.broke(started.broken());
    } else if (started.complete(source)) {
      tally.total(source.taken());
    } else {
      ending.stopped();
    }
    if (tally.tooManyOf(Math.max(tally.total(), source.taken())) && !ending.isBroken()) {
      ending.broke(tally.excess());
    }
  }

  private Counts settle(Tally<?> tally) {
    Counts counts =
        new Counts(tally.total(), tally.successes(), tally.failed(), tally.retries(), 0);
    try {
      return records == null ? counts : settle(records, counts);
    } catch (IOException e) {
      ending.broke(e);
      return counts;
    }
  }

  private Counts settle(Records begun, Counts counts) throws IOException {
    Counts settled = begun.settle(counts);
    if (begun.error() != null) {
      ending.broke(begun.error());
    }
    return settled;
  }

  private RunStatus status(Counts counts) {
    if (ending.isBroken()) {
      return RunStatus.BROKEN;
    }
    if (ending.isStopped()) {
      return RunStatus.STOPPED;
    }
    return counts.failed() == 0 ? RunStatus.SUCCEEDED : RunStatus.FAILED;
  }

  private void close(RunStatus status, Counts counts) {
    if (records != null) {
      try {
        records.close(status, counts, batches);
      } catch (IOException e) {
        ending.broke(e);
      }
    }
  }

  private RunReport report(Tally<?> tally, RunStatus status, Counts counts) {
    return new RunReport(
        id(),
        ending.isBroken() ? RunStatus.BROKEN : status,
        counts.total(),
        counts.succeeded(),
        counts.failed(),
        counts.retried(),
        counts.skipped(),
        batches,
        List.copyOf(tally.failures()),
        Optional.ofNullable(directory()),
        ending.cause());
  }
}
