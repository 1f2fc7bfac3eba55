package dev.sheaf.processor.plan;

import java.util.List;

/**
 * One fetch that a plan has to make for each item.
 *
 * @param operation what it asks; fetches of one operation in one round share a trip
 * @param needs the numbers of the fetches whose values it takes, all smaller than its own
 */
public record Step(String operation, List<Integer> needs) {

  /** Copies the list. */
  public Step {
    needs = List.copyOf(needs);
  }
}
