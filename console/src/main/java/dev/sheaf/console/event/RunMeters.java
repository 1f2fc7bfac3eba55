package dev.sheaf.console.event;

import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.run.Steering;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The numbers of runs as meters for Micrometer.
 *
 * <pre>{@code
 * RunMeters meters = new RunMeters();
 * meters.bindTo(registry);
 * SquaresJob.run(params, RunOptions.builder().onStart(meters).build());
 * }</pre>
 *
 * <p>All meters have the tag {@code job}, the command's name, and count over all runs of that job
 * which were followed.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>meter</th><th>further tags</th><th>what it tells</th></tr>
 * <tr><td>{@code sheaf.items}</td><td>{@code outcome}: {@code succeeded}, {@code failed}</td>
 *     <td>items that are through; failed ones that are tried again are taken back</td></tr>
 * <tr><td>{@code sheaf.items.retried}</td><td></td><td>items tried more than once</td></tr>
 * <tr><td>{@code sheaf.items.in.flight}</td><td></td><td>attempts under way</td></tr>
 * <tr><td>{@code sheaf.items.rate}</td><td></td><td>items a second, over the whole of the runs
 *     under way</td></tr>
 * <tr><td>{@code sheaf.attempts.time}</td><td>{@code quantile}: {@code 0.5}, {@code 0.95}, {@code
 *     0.99}</td><td>how long attempts took in the last run</td></tr>
 * <tr><td>{@code sheaf.trips}</td><td>{@code operation}</td><td>trips of a batchable operation, and
 *     their time</td></tr>
 * <tr><td>{@code sheaf.trips.failed}</td><td>{@code operation}</td><td>those that failed</td></tr>
 * <tr><td>{@code sheaf.trips.keys}</td><td>{@code operation}</td><td>keys asked for; by {@code
 *     sheaf.trips} the mean size of a batch</td></tr>
 * <tr><td>{@code sheaf.trips.largest}</td><td>{@code operation}</td><td>the most keys in one
 *     trip</td></tr>
 * </table>
 *
 * <p>Numbers are read from the runs when the registry asks for them, so that items are no slower.
 * Programs need none of this: with Micrometer on their class path, they bind their run to {@link
 * Metrics#globalRegistry}. Safe for use by several threads.
 */
public final class RunMeters implements MeterBinder, Consumer<Run> {
  private final List<MeterRegistry> registries = new ArrayList<>();
  private final Map<String, JobFigures> jobs = new TreeMap<>();

  /** Meters that follow no run so far. */
  public RunMeters() {}

  /** Binds the one run of a program to the registry that all of its parts share. */
  public static void bindGlobally(Steering run) {
    RunMeters meters = new RunMeters();
    meters.bindTo(Metrics.globalRegistry);
    meters.follow(run);
  }

  /** Adds the meters of all runs, those that are yet to be followed included. */
  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    registries.add(registry);
    jobs.values().forEach(job -> new JobMeters(job, registry).bind());
  }

  /**
   * Counts a run, which may be about to begin, under way or over: an injected {@link Run}, or the
   * one that {@link dev.sheaf.runtime.RunOptions#onStart} gives.
   */
  @Override
  public void accept(Run run) {
    follow(Steering.of(run));
  }

  private synchronized void follow(Steering run) {
    JobFigures known = jobs.get(run.name());
    JobFigures job = known == null ? new JobFigures(run.name()) : known;
    job.follow(run);
    if (known == null) {
      jobs.put(run.name(), job);
      registries.forEach(registry -> new JobMeters(job, registry).bind());
    }
  }
}
