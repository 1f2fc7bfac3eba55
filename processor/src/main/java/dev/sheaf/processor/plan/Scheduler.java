package dev.sheaf.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the schedule with the fewest rounds and, among those that send what is to go out early as
 * early as possible, the fewest trips.
 *
 * <p>Exact for plans of up to about 14 fetches; of larger ones it is the best that a bounded {@link
 * Search} finds, and never worse than asking for everything as early as possible.
 */
public final class Scheduler {
  private Scheduler() {}

  /** The schedule with the fewest rounds and then the fewest trips. */
  public static Schedule fewestTrips(List<Step> steps) {
    return new Search(steps).best();
  }

  /** The schedule in which each fetch goes out as soon as its inputs are there. */
  public static Schedule asEarlyAsPossible(List<Step> steps) {
    List<Integer> rounds = new ArrayList<>();
    for (Step step : steps) {
      int round = 0;
      for (int need : step.needs()) {
        round = Math.max(round, rounds.get(need) + 1);
      }
      rounds.add(round);
    }
    return new Schedule(steps, rounds);
  }
}
