package dev.sheaf.console.event;

import dev.sheaf.runtime.BatchStats;
import dev.sheaf.runtime.run.Progress;
import dev.sheaf.runtime.run.Steering;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** The meters of one job in one registry; {@link RunMeters} lists them. */
final class JobMeters {
  private final JobFigures job;
  private final MeterRegistry registry;
  private final Tags tags;
  private final Set<String> operations = ConcurrentHashMap.newKeySet();

  JobMeters(JobFigures job, MeterRegistry registry) {
    this.job = job;
    this.registry = registry;
    tags = Tags.of("job", job.name());
  }

  /** Adds the meters; those of operations are added once their job is under way. */
  void bind() {
    items("succeeded", Progress::succeeded);
    items("failed", Progress::failed);
    FunctionCounter.builder("sheaf.items.retried", this, each -> each.job.progress().retried())
        .description("Items tried more than once")
        .tags(tags)
        .register(registry);
    Gauge.builder("sheaf.items.in.flight", this, JobMeters::inFlight)
        .description("Attempts under way")
        .tags(tags)
        .strongReference(true)
        .register(registry);
    Gauge.builder("sheaf.items.rate", this, each -> each.job.now(run -> run.progress().perSecond()))
        .description("Items a second, over the whole of the runs under way")
        .tags(tags)
        .register(registry);
    quantile("0.5", Progress.Details::median);
    quantile("0.95", Progress.Details::p95);
    quantile("0.99", Progress.Details::p99);
    addOperations();
  }

  private void items(String outcome, ToLongFunction<Progress> count) {
    FunctionCounter.builder("sheaf.items", this, each -> count.applyAsLong(each.job.progress()))
        .description("Items that are through")
        .tags(tags.and("outcome", outcome))
        .register(registry);
  }

  private void quantile(String share, ToLongFunction<Progress.Details> nanos) {
    TimeGauge.builder(
            "sheaf.attempts.time",
            this,
            TimeUnit.NANOSECONDS,
            each -> nanos.applyAsLong(each.job.details()))
        .description("How long attempts took")
        .tags(tags.and("quantile", share))
        .register(registry);
  }

  private double inFlight() {
    // Which operations there are is known once the job has been made.
    addOperations();
    return job.now(Steering::inFlight);
  }

  private void addOperations() {
    for (String operation : job.batches().keySet()) {
      if (operations.add(operation)) {
        add(operation, tags.and("operation", operation));
      }
    }
  }

  private void add(String operation, Tags tagged) {
    FunctionTimer.builder(
            "sheaf.trips",
            this,
            each -> each.job.of(operation, BatchStats::trips),
            each -> each.job.of(operation, stats -> stats.time().toNanos()),
            TimeUnit.NANOSECONDS)
        .description("Trips of a batchable operation")
        .tags(tagged)
        .register(registry);
    count("sheaf.trips.failed", "Trips that failed", operation, BatchStats::failed, tagged);
    count("sheaf.trips.keys", "Keys asked for", operation, BatchStats::keys, tagged);
    Gauge.builder("sheaf.trips.largest", this, each -> each.job.of(operation, BatchStats::largest))
        .description("The most keys in one trip")
        .tags(tagged)
        .register(registry);
  }

  private void count(
      String name,
      String description,
      String operation,
      ToLongFunction<BatchStats> number,
      Tags tagged) {
    FunctionCounter.builder(name, this, each -> each.job.of(operation, number))
        .description(description)
        .tags(tagged)
        .register(registry);
  }
}
