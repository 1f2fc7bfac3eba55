package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.run.JobRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs jobs as a library does: nothing is printed, no signal handled. */
public final class Library {
  private Library() {}

  /**
   * Runs the job of {@code command}.
   *
   * @throws IllegalArgumentException if the options make no sense for this job
   */
  public static <P> RunReport run(Command<P, ?, ?> command, P parameters, RunOptions options) {
    if ("-".equals(options.results()) && !command.givesResults()) {
      throw new IllegalArgumentException("results \"-\": " + command.name() + " gives no results");
    }
    if ((options.retries() != null || options.backoff() != null) && !command.triesAgain()) {
      throw new IllegalArgumentException(
          (options.retries() != null ? "retries: " : "backoff: ")
              + command.name()
              + " has no @Retry that says what to try again");
    }
    return JobRun.execute(
        command.settings(),
        options,
        command.arguments(parameters),
        new Prepared<>(command, parameters));
  }

  /**
   * Runs the job of {@code command} and gives its results in item order.
   *
   * @throws java.util.concurrent.CompletionException if an item failed, or the run was broken off,
   *     with a checked exception; unchecked ones are thrown as they are. Of several failed items,
   *     the first in item order counts
   */
  public static <P, R extends @Nullable Object> List<R> collect(
      Command<P, ?, R> command, P parameters) {
    ResultList<R> results = new ResultList<>();
    RunReport report = run(command, parameters, RunOptions.builder().onResult(results).build());
    report.cause().ifPresent(ResultList::raise);
    ResultList.failures(report).stream().findFirst().ifPresent(f -> ResultList.raise(f.cause()));
    return results.inOrder();
  }
}
