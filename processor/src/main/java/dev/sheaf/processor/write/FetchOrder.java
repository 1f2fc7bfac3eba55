package dev.sheaf.processor.write;

import dev.sheaf.processor.model.FetchModel;
import dev.sheaf.processor.plan.Schedule;
import dev.sheaf.processor.plan.Scheduler;
import dev.sheaf.processor.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** The plan of a service's fetches: which of them share a trip. */
final class FetchOrder {
  private final List<FetchModel> fetches;
  private final List<Integer> sorted = new ArrayList<>();
  private final Schedule schedule;

  /** Plans the fetches with the fewest rounds, then the fewest trips. */
  FetchOrder(List<FetchModel> fetches) {
    this.fetches = fetches;
    for (int fetch = 0; fetch < fetches.size(); fetch++) {
      visit(fetch);
    }
    schedule = Scheduler.fewestTrips(sorted.stream().map(this::step).toList());
  }

  /** Puts what a fetch needs before it. */
  private void visit(int fetch) {
    if (!sorted.contains(fetch)) {
      fetches.get(fetch).needs().forEach(this::visit);
      sorted.add(fetch);
    }
  }

  private Step step(int fetch) {
    FetchModel model = fetches.get(fetch);
    String operation = model.client() + "." + model.operation() + " of " + model.receiver();
    return new Step(operation, model.needs().stream().map(sorted::indexOf).toList(), model.early());
  }

  /** The trip of each fetch, in the order of the parameters. */
  List<Integer> trips() {
    List<Integer> trips = new ArrayList<>();
    for (int fetch = 0; fetch < fetches.size(); fetch++) {
      int step = sorted.indexOf(fetch);
      for (int trip = 0; trip < schedule.trips().size(); trip++) {
        if (schedule.trips().get(trip).steps().contains(step)) {
          trips.add(trip);
        }
      }
    }
    return trips;
  }

  /** How many trips and rounds there are, in words. */
  String summary() {
    return count(schedule.tripCount(), "trip")
        + " in "
        + count(schedule.roundCount(), "round")
        + " for a chunk of items";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The trips in words, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Schedule.Trip trip : schedule.trips()) {
      StringBuilder line = new StringBuilder("round ").append(trip.round() + 1).append(": ");
      for (int step : trip.steps()) {
        line.append(line.charAt(line.length() - 1) == ' ' ? "" : ", ");
        FetchModel fetch = fetches.get(sorted.get(step));
        line.append(fetch.expression()).append(fetch.early() ? " (early)" : "");
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
