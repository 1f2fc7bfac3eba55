package dev.sheaf.processor.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Branch and bound over the rounds of each fetch. A fetch may go out at any time between its inputs
 * and what needs it; the search puts it first where its operation has a trip already. A branch is
 * left when its trips, and those that operations need at least, are no fewer than the best so far.
 */
final class Search {
  private static final int MOST_BRANCHES = 300_000;

  private final List<Step> steps;
  private final int[] operations;
  private final int[] latest;
  private final int[] rounds;
  private final int[][] uses;
  private final int[] trips;
  private final int[] fewest;
  private final int roundCount;
  private Schedule best;
  private int bestTrips;
  private int branches;

  Search(List<Step> steps) {
    this.steps = steps;
    best = Scheduler.asEarlyAsPossible(steps);
    bestTrips = best.tripCount();
    roundCount = best.roundCount();
    operations = numbered(steps);
    int count = Arrays.stream(operations).max().orElse(-1) + 1;
    uses = new int[count][roundCount];
    trips = new int[count];
    rounds = new int[steps.size()];
    latest = latest();
    fewest = chains(count);
  }

  /** The best schedule found. */
  Schedule best() {
    place(0);
    return best;
  }

  private static int[] numbered(List<Step> steps) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] numbered = new int[steps.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(steps.get(i).operation(), name -> numbers.size());
    }
    return numbered;
  }

  /** The last round in which each fetch may go out without adding a round, or when it must. */
  private int[] latest() {
    int[] last = new int[steps.size()];
    Arrays.fill(last, roundCount - 1);
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).early()) {
        last[i] = best.rounds().get(i);
      }
      for (int need : steps.get(i).needs()) {
        last[need] = Math.min(last[need], last[i] - 1);
      }
    }
    return last;
  }

  /** For each operation the longest row of fetches of it that wait for each other. */
  private int[] chains(int count) {
    int[] longest = new int[count];
    int[][] ending = new int[steps.size()][count];
    for (int i = 0; i < steps.size(); i++) {
      for (int need : steps.get(i).needs()) {
        for (int operation = 0; operation < count; operation++) {
          ending[i][operation] = Math.max(ending[i][operation], ending[need][operation]);
        }
      }
      int own = ++ending[i][operations[i]];
      longest[operations[i]] = Math.max(longest[operations[i]], own);
    }
    return longest;
  }

  private void place(int step) {
    if (least() >= bestTrips || branches++ > MOST_BRANCHES) {
      return;
    }
    if (step == steps.size()) {
      keep();
      return;
    }
    int earliest = earliest(step);
    int[] used = uses[operations[step]];
    for (int round = latest[step]; round >= earliest; round--) {
      if (used[round] > 0) {
        place(step, round);
      }
    }
    for (int round = latest[step]; round >= earliest; round--) {
      if (used[round] == 0) {
        place(step, round);
      }
    }
  }

  private void place(int step, int round) {
    int operation = operations[step];
    rounds[step] = round;
    if (uses[operation][round]++ == 0) {
      trips[operation]++;
    }
    place(step + 1);
    if (--uses[operation][round] == 0) {
      trips[operation]--;
    }
  }

  private int earliest(int step) {
    int earliest = 0;
    for (int need : steps.get(step).needs()) {
      earliest = Math.max(earliest, rounds[need] + 1);
    }
    return earliest;
  }

  private int least() {
    int least = 0;
    for (int operation = 0; operation < trips.length; operation++) {
      least += Math.max(trips[operation], fewest[operation]);
    }
    return least;
  }

  private void keep() {
    List<Integer> found = new ArrayList<>();
    for (int round : rounds) {
      found.add(round);
    }
    best = new Schedule(steps, found);
    bestTrips = best.tripCount();
  }
}
