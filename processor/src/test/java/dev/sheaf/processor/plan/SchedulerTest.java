package dev.sheaf.processor.plan;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SchedulerTest {

  @Test
  void sendsWhatIsToGoOutEarlyInItsFirstRoundThoughThatCostsATrip() {
    List<Step> steps =
        List.of(
            new Step("users", List.of(), true),
            new Step("spouseIds", List.of()),
            new Step("users", List.of(1)));

    Schedule schedule = Scheduler.fewestTrips(steps);

    assertThat(schedule.rounds()).containsExactly(0, 0, 1).inOrder();
    assertThat(schedule.tripCount()).isEqualTo(3);
  }

  @Test
  void mergesOneOperationAtDifferentDepths() {
    List<Step> couple =
        List.of(
            new Step("users", List.of()),
            new Step("spouseIds", List.of()),
            new Step("users", List.of(1)));

    Schedule schedule = Scheduler.fewestTrips(couple);

    assertThat(schedule.rounds()).containsExactly(1, 0, 1).inOrder();
    assertThat(schedule.trips())
        .containsExactly(
            new Schedule.Trip("spouseIds", 0, List.of(1)),
            new Schedule.Trip("users", 1, List.of(0, 2)))
        .inOrder();
  }

  @Test
  void keepsApartWhatDependsOnEachOther() {
    List<Step> chain = List.of(new Step("a", List.of()), new Step("a", List.of(0)));

    assertThat(Scheduler.fewestTrips(chain).rounds()).containsExactly(0, 1).inOrder();
  }

  @Test
  void addsNoRoundToSaveATrip() {
    List<Step> crossed =
        List.of(
            new Step("a", List.of()),
            new Step("b", List.of(0)),
            new Step("b", List.of()),
            new Step("a", List.of(2)));

    Schedule schedule = Scheduler.fewestTrips(crossed);

    assertThat(schedule.roundCount()).isEqualTo(2);
    assertThat(schedule.tripCount()).isEqualTo(4);
  }

  @Test
  void asksForEverythingAtOnceWhereThatIsWanted() {
    List<Step> couple =
        List.of(
            new Step("users", List.of()),
            new Step("spouseIds", List.of()),
            new Step("users", List.of(1)));

    assertThat(Scheduler.asEarlyAsPossible(couple).rounds()).containsExactly(0, 0, 1).inOrder();
  }

  @Test
  void findsWhatTryingEverythingFinds() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<Step> steps = randomPlan(random, 2 + random.nextInt(6), 3);

      int rounds = Scheduler.asEarlyAsPossible(steps).roundCount();
      assertWithMessage("%s", steps)
          .that(Scheduler.fewestTrips(steps).tripCount())
          .isEqualTo(fewestByTryingAll(steps, new ArrayList<>(), rounds));
    }
  }

  private static int fewestByTryingAll(List<Step> steps, List<Integer> rounds, int roundCount) {
    if (rounds.size() == steps.size()) {
      return new Schedule(steps, rounds).tripCount();
    }
    int earliest = 0;
    for (int need : steps.get(rounds.size()).needs()) {
      earliest = Math.max(earliest, rounds.get(need) + 1);
    }
    int fewest = Integer.MAX_VALUE;
    for (int round = earliest; round < roundCount; round++) {
      rounds.add(round);
      fewest = Math.min(fewest, fewestByTryingAll(steps, rounds, roundCount));
      rounds.remove(rounds.size() - 1);
    }
    return fewest;
  }

  @Test
  void needsAFifthFewerTripsThanAskingAsSoonAsPossible() {
    Random random = new Random(42);
    long early = 0;
    long fewest = 0;
    for (int i = 0; i < 1_000; i++) {
      List<Step> steps = randomPlan(random, 10 + i % 5, 4);
      Schedule asSoonAsPossible = Scheduler.asEarlyAsPossible(steps);
      Schedule best = Scheduler.fewestTrips(steps);
      assertThat(best.tripCount()).isAtMost(asSoonAsPossible.tripCount());
      assertThat(best.roundCount()).isEqualTo(asSoonAsPossible.roundCount());
      early += asSoonAsPossible.tripCount();
      fewest += best.tripCount();
    }
    assertThat((double) fewest / early).isAtMost(0.80);
  }

  @Test
  void endsInTimeOnAPlanTooLargeToTryThrough() {
    Random random = new Random(3);
    List<Step> steps = randomPlan(random, 60, 8);

    Schedule best = Scheduler.fewestTrips(steps);

    assertThat(best.tripCount()).isAtMost(Scheduler.asEarlyAsPossible(steps).tripCount());
    for (int i = 0; i < steps.size(); i++) {
      for (int need : steps.get(i).needs()) {
        assertThat(best.rounds().get(need)).isLessThan(best.rounds().get(i));
      }
    }
  }

  private static List<Step> randomPlan(Random random, int size, int operations) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Integer> needs = new ArrayList<>();
      int count = i == 0 ? 0 : random.nextInt(3);
      for (int j = 0; j < count; j++) {
        needs.add(random.nextInt(i));
      }
      steps.add(new Step("operation" + random.nextInt(operations), needs));
    }
    return steps;
  }
}
