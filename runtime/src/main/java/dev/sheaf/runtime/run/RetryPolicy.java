package dev.sheaf.runtime.run;

import java.time.Duration;
import java.util.List;

/**
 * Which failures are tried again, and when; see {@code dev.sheaf.Retry}.
 *
 * @param on the types of failure, subtypes included
 * @param delays the waits before the second, third, … attempt
 * @param jitter by which share of itself a delay varies, 0 to 1
 */
public record RetryPolicy(
    List<Class<? extends Throwable>> on, List<Duration> delays, double jitter) {

  /** Whether a failure with {@code cause} is worth another attempt. */
  public boolean covers(Throwable cause) {
    for (Class<? extends Throwable> type : on) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
