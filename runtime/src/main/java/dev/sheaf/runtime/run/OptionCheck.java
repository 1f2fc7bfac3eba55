package dev.sheaf.runtime.run;

import dev.sheaf.runtime.RunOptions;

/** Refuses options that make no sense for a job. */
final class OptionCheck {
  private OptionCheck() {}

  /**
   * Compares {@code options} with what {@code job} has.
   *
   * @param name the job's name
   * @throws IllegalArgumentException if they do not go together
   */
  static void check(String name, RunOptions options, Job<?, ?> job) {
    if ("-".equals(options.results()) && job.resultCodec() == null) {
      throw new IllegalArgumentException("--results -: " + name + " has no results");
    }
    if ((options.retries() != null || options.backoff() != null) && !retries(job)) {
      throw new IllegalArgumentException(
          (options.retries() != null ? "--retries" : "--backoff")
              + ": "
              + name
              + " has no @Retry that says what to try again");
    }
  }

  private static boolean retries(Job<?, ?> job) {
    for (Stage stage : job.stages()) {
      if (stage.retry() != null) {
        return true;
      }
    }
    return false;
  }
}
