package dev.sheaf.processor.plan;

import java.util.List;

/**
 * One fetch that a plan has to make for each item.
 *
 * @param operation what it asks; fetches of one operation in one round share a trip
 * @param needs the numbers of the fetches whose values it takes, all smaller than its own
 * @param early whether it, and what it needs, goes out as early as possible
 */
public record Step(String operation, List<Integer> needs, boolean early) {

  /** Copies the list. */
  public Step {
    needs = List.copyOf(needs);
  }

  /** A fetch that may wait for company. */
  public Step(String operation, List<Integer> needs) {
    this(operation, needs, false);
  }
}
