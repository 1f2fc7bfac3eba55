package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.TestRun;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobRun;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of a job in a test: on items of the test's own, with instances of the test's own.
 *
 * <pre>{@code
 * TestRun<Integer, Long> run =
 *     SquaresJob.test(p -> p.count(5)).items(1, 2, 3).with(UserStore.class, fake).run();
 * }</pre>
 *
 * <p>Items take the place of the source, which is then not made unless something injects it. What
 * is handed in is not closed. Not safe for use by several threads.
 *
 * @param <T> the item type
 * @param <R> the result type
 */
public final class JobTest<T extends @Nullable Object, R extends @Nullable Object> {
  private final Prepared<?, T, R> prepared;
  private final Substitutes substitutes = new Substitutes();
  private @Nullable Iterable<? extends T> items;

  private JobTest(Prepared<?, T, R> prepared) {
    this.prepared = prepared;
  }

  /** A test of {@code command}'s job that replaces nothing yet. */
  public static <P, T extends @Nullable Object, R extends @Nullable Object> JobTest<T, R> of(
      Command<P, T, R> command, P parameters) {
    return new JobTest<>(new Prepared<>(command, parameters));
  }

  /** Takes these items in place of the source's. */
  @SafeVarargs
  @SuppressWarnings("varargs") // They are only read.
  public final JobTest<T, R> items(T... items) {
    return items(Arrays.asList(items));
  }

  /** Takes these items in place of the source's. */
  public JobTest<T, R> items(Iterable<? extends T> items) {
    this.items = items;
    return this;
  }

  /**
   * Takes {@code instance} wherever {@code type} is injected, whatever its qualifier and type
   * arguments.
   */
  public <X> JobTest<T, R> with(Class<X> type, X instance) {
    substitutes.put(type, Objects.requireNonNull(instance, type.getName()));
    return this;
  }

  /**
   * Runs the job.
   *
   * @return what became of each item
   * @throws IllegalArgumentException if an instance was handed in that the job does not inject
   * @throws java.util.concurrent.CompletionException if the run was broken off by a checked
   *     exception, which is its cause; unchecked ones are thrown as they are
   */
  public TestRun<T, R> run() {
    ResultList<R> results = new ResultList<>();
    RunReport report =
        JobRun.execute(
            prepared.settings(),
            RunOptions.builder().onResult(results).build(),
            prepared.arguments(),
            run -> results.of(replaced(prepared.wire(run, substitutes))));
    report.cause().ifPresent(ResultList::raise);
    return new TestRun<>(results.inOrder(), ResultList.failures(report), report.batches());
  }

  private Job<T, R> replaced(Job<T, R> job) {
    if (items != null) {
      job.take(items);
    }
    return job;
  }
}
