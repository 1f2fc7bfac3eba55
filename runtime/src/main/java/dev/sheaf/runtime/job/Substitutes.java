package dev.sheaf.runtime.job;

import java.util.Arrays;
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

  /** Whether nothing is replaced. */
  public boolean isEmpty() {
    return instances.isEmpty();
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

  /**
   * Makes sure that nothing was handed in for which the job has no use.
   *
   * @param types all that the job injects
   * @throws IllegalArgumentException if something was
   */
  public void mustBeAmong(Class<?>... types) {
    for (Class<?> type : instances.keySet()) {
      if (!Arrays.asList(types).contains(type)) {
        throw new IllegalArgumentException(
            "This job injects no "
                + type.getName()
                + ". What can be replaced: "
                + Arrays.stream(types).map(Class::getName).sorted().toList());
      }
    }
  }
}
