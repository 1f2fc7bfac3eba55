package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.List;

/**
 * Which failures are tried again, and when.
 *
 * @param on the types of failure
 * @param delays the waits before the second, third, … attempt; empty where nothing is tried again
 * @param jitter by which share of itself a delay varies, 0 to 1
 */
public record RetryModel(List<TypeName> on, List<Duration> delays, double jitter) {

  /** Nothing is tried again. */
  public static final RetryModel NONE = new RetryModel(List.of(), List.of(), 0);
}
