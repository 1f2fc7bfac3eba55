package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.ResultListener;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.run.Job;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The results of one run, kept until it ends and then put in item order. */
final class ResultList<R extends @Nullable Object> implements ResultListener {
  private final SortedMap<Long, R> byPosition = new TreeMap<>();

  private boolean nothing;

  /** Takes note of whether the job gives results at all. */
  <T extends @Nullable Object> Job<T, R> of(Job<T, R> job) {
    nothing = job.resultCodec() == null;
    return job;
  }

  @Override
  @SuppressWarnings("unchecked") // The job that this listens to gives nothing else.
  public void onResult(long position, @Nullable Object result) {
    byPosition.put(position, (R) result);
  }

  /** The results in item order; none of a job that gives nothing. */
  List<R> inOrder() {
    return nothing ? List.of() : new ArrayList<>(byPosition.values());
  }

  /** The failed items in item order. */
  @SuppressWarnings("unchecked") // The failures of a job have its item type.
  static <T extends @Nullable Object> List<Failure<T>> failures(RunReport report) {
    List<Failure<T>> failures = new ArrayList<>();
    report.failures().forEach(failure -> failures.add((Failure<T>) failure));
    failures.sort(Comparator.comparingLong(Failure::position));
    return failures;
  }

  /** Throws unchecked exceptions as they are, checked ones as a cause. */
  static void raise(Throwable cause) {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new CompletionException(cause);
  }
}
