package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a job, from wiring to report. */
public final class JobRun {

  /** Makes the instance of a job for one run. */
  public interface Wiring {
    /** Makes the job's instance; nothing is opened yet. */
    Job<?, ?> wire(Run run) throws Throwable;
  }

  private final JobSettings job;
  private final Settings settings;
  private final RunOptions options;
  private final Wiring wiring;
  private @Nullable Throwable cause;

  private JobRun(JobSettings job, RunOptions options, Wiring wiring) {
    this.job = job;
    this.settings = Settings.of(job, options);
    this.options = options;
    this.wiring = wiring;
  }

  /**
   * Runs a job as a library does: nothing printed, no signal handled. An interruption of the caller
   * stops the run in order.
   *
   * @throws IllegalArgumentException if the options make no sense for this job
   */
  public static RunReport execute(
      JobSettings settings, RunOptions options, List<Argument> arguments, Wiring wiring) {
    return new JobRun(settings, options, wiring).run();
  }

  private RunReport run() {
    try {
      return drive(wiring.wire(new PlainRun(job.name(), Instant.EPOCH)));
    } catch (Throwable e) {
      cause = e;
      return report(RunStatus.BROKEN, -1, new Tally<>());
    }
  }

  private <T, R> RunReport drive(Job<T, R> job) {
    Tally<T> tally = new Tally<>();
    Items<T> items = open(job);
    SourceReader<T> source = null;
    Engine<T, R> engine = null;
    if (items != null) {
      source = new SourceReader<>(job, items.iterator(), settings.limit());
      engine = new Engine<>(job, settings, options, source, tally);
      engine.run();
      cause = engine.cause();
    }
    end(job, items, tally);
    boolean stopped = engine != null && engine.stopping() && !engine.feed.exhausted();
    return report(status(stopped, tally), total(items, source, engine), tally);
  }

  private <T> @Nullable Items<T> open(Job<T, ?> job) {
    try {
      return job.items();
    } catch (Throwable e) {
      cause = e;
      return null;
    }
  }

  private <T> void end(Job<T, ?> job, @Nullable Items<T> items, Tally<T> tally) {
    if (cause == null) {
      attempt(job::finish);
    }
    if (job.wantsFailures() && !tally.failures().isEmpty()) {
      attempt(() -> job.failed(tally.failures()));
    }
    if (items != null) {
      attempt(items::close);
    }
    attempt(job::close);
  }

  private interface Step {
    void run() throws Throwable;
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (Throwable e) {
      if (cause == null) {
        cause = e;
      } else if (cause != e) {
        cause.addSuppressed(e);
      }
    }
  }

  private RunStatus status(boolean stopped, Tally<?> tally) {
    if (cause != null) {
      return RunStatus.BROKEN;
    }
    if (stopped) {
      return RunStatus.STOPPED;
    }
    return tally.failures().isEmpty() ? RunStatus.SUCCEEDED : RunStatus.FAILED;
  }

  private long total(
      @Nullable Items<?> items, @Nullable SourceReader<?> source, @Nullable Engine<?, ?> engine) {
    if (items == null || source == null || engine == null) {
      return -1;
    }
    if (engine.feed.exhausted() && !engine.broken()) {
      return source.position();
    }
    return items.total() < 0 ? -1 : Math.min(items.total(), settings.limit());
  }

  private RunReport report(RunStatus status, long total, Tally<?> tally) {
    return new RunReport(
        job.name(),
        status,
        total,
        tally.successes(),
        tally.failures().size(),
        tally.retries(),
        0,
        Map.of(),
        List.copyOf(tally.failures()),
        Optional.empty(),
        Optional.ofNullable(cause));
  }

  private record PlainRun(String id, Instant started) implements Run {
    @Override
    public Optional<Path> directory() {
      return Optional.empty();
    }

    @Override
    public Map<String, String> arguments() {
      return Map.of();
    }
  }
}
