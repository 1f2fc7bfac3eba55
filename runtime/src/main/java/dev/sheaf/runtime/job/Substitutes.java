package dev.sheaf.runtime.job;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Instances that take the place of what the job would make itself, by type; used by tests.
 *
 * <p>What is handed in here is never closed by the run.
 */
public final class Substitutes {
  private final Map<Class<?>, Object> instances = new HashMap<>();

  /** Nothing is replaced. */
  public static Substitutes none() {
    return new Substitutes();
  }

  /** Takes {@code instance} wherever {@code type} is injected. */
  public <X> void put(Class<? super X> type, X instance) {
    instances.put(type, instance);
  }

  /** The instance to take for {@code type}; null where the job makes its own. */
  @SuppressWarnings("unchecked") // What was put under a class is of that class.
  public <X> @Nullable X get(Class<? super X> type) {
    return (X) instances.get(type);
  }
}
