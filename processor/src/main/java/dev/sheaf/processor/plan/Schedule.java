package dev.sheaf.processor.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When each fetch of a plan goes out.
 *
 * @param steps the fetches
 * @param rounds the round of each, from 0
 */
public record Schedule(List<Step> steps, List<Integer> rounds) {

  /** Copies the lists. */
  public Schedule {
    steps = List.copyOf(steps);
    rounds = List.copyOf(rounds);
  }

  /**
   * Fetches that are asked for together.
   *
   * @param operation what they ask
   * @param round when, from 0
   * @param steps their numbers
   */
  public record Trip(String operation, int round, List<Integer> steps) {}

  /** The trips, by round and then in the order of their first fetches. */
  public List<Trip> trips() {
    List<Trip> trips = new ArrayList<>();
    for (int round = 0; round < roundCount(); round++) {
      for (int step = 0; step < steps.size(); step++) {
        if (rounds.get(step) == round) {
          join(trips, round, step);
        }
      }
    }
    return trips;
  }

  private void join(List<Trip> trips, int round, int step) {
    String operation = steps.get(step).operation();
    for (Trip trip : trips) {
      if (trip.round() == round && trip.operation().equals(operation)) {
        trip.steps().add(step);
        return;
      }
    }
    trips.add(new Trip(operation, round, new ArrayList<>(List.of(step))));
  }

  /** How many round trips follow each other. */
  public int roundCount() {
    int last = -1;
    for (int round : rounds) {
      last = Math.max(last, round);
    }
    return last + 1;
  }

  /** How many trips there are. */
  public int tripCount() {
    Set<List<Object>> trips = new HashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      trips.add(List.of(steps.get(i).operation(), rounds.get(i)));
    }
    return trips.size();
  }
}
