package dev.sheaf.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Takes the results of a run as they come.
 *
 * <pre>{@code
 * RunOptions.builder().onResult((position, result) -> System.out.println(position + ": " + result));
 * }</pre>
 */
@FunctionalInterface
public interface ResultListener {

  /**
   * Takes one result. Called in order of completion, by one thread at a time; what it throws breaks
   * the run off.
   *
   * @param position the item's place in the source's order, counted from 0
   * @param result what the last service returned; null for a {@code void} one
   */
  void onResult(long position, @Nullable Object result) throws Exception;
}
