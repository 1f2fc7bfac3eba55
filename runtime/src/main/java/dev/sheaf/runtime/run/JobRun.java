package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a job, from wiring to report. */
public final class JobRun {

  /** Makes the instance of a job for one run. */
  public interface Wiring {
    /** Makes the job's instance; nothing is opened yet. */
    Job<?, ?> wire(Run run) throws Throwable;
  }

  private JobRun() {}

  /** Runs a job as a library does: nothing printed, no signal handled. */
  public static RunReport execute(
      JobSettings settings, RunOptions options, List<Argument> arguments, Wiring wiring)
      throws Throwable {
    Job<?, ?> job = wiring.wire(new PlainRun(settings.name(), Instant.EPOCH));
    return drive(settings, job);
  }

  private static <T, R> RunReport drive(JobSettings settings, Job<T, R> job) throws Throwable {
    List<Failure<?>> failures = new ArrayList<>();
    Items<T> items = job.items();
    long position = 0;
    for (Iterator<T> i = items.iterator(); i.hasNext(); position++) {
      T item = i.next();
      int stage = 0;
      try {
        for (Object value = item; stage < job.stages().length; stage++) {
          value = job.process(stage, value);
        }
      } catch (Exception e) {
        failures.add(new Failure<>(position, item, 1, job.stages()[stage].name(), e));
      }
    }
    job.finish();
    job.close();
    return new RunReport(
        settings.name(),
        failures.isEmpty() ? RunStatus.SUCCEEDED : RunStatus.FAILED,
        position,
        position - failures.size(),
        failures.size(),
        0,
        0,
        Map.of(),
        failures,
        Optional.empty(),
        Optional.empty());
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
