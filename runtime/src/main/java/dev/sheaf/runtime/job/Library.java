package dev.sheaf.runtime.job;

import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.run.JobRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs jobs as a library does: nothing is printed, no signal handled. */
public final class Library {
  private Library() {}

  /** Runs the job of {@code command}. */
  public static <P> RunReport run(Command<P, ?, ?> command, P parameters, RunOptions options) {
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
