package dev.sheaf.console.event;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs of a job used as a library, in the registry of the program that uses it. */
final class RunMetersTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final RunMeters meters = new RunMeters();
  private final RunOptions followed = RunOptions.builder().onStart(meters).build();

  @Test
  void tellsWhatBecameOfTheItems() {
    meters.bindTo(registry);
    run(8);

    assertThat(items("succeeded")).isEqualTo(6);
    assertThat(items("failed")).isEqualTo(2);
    assertThat(registry.get("sheaf.items.retried").tag("job", "numbers").functionCounter().count())
        .isEqualTo(1);
    assertThat(inFlight()).isEqualTo(0);
  }

  @Test
  void tellsHowLongAttemptsTook() {
    meters.bindTo(registry);
    run(8);

    assertThat(quantile("0.5")).isAtLeast(5.0);
    assertThat(quantile("0.95")).isAtLeast(quantile("0.5"));
    assertThat(quantile("0.99")).isAtLeast(quantile("0.95"));
  }

  @Test
  void countsOverAllRunsAlsoThoseFromBeforeItWasBound() {
    run(8);
    run(2);
    meters.bindTo(registry);
    run(2);

    assertThat(items("succeeded")).isEqualTo(10);
    assertThat(items("failed")).isEqualTo(2);
    assertThat(trips("keys")).isEqualTo(150);
  }

  @Test
  void tellsOfTripsAndTheSizeOfBatches() {
    run(2);
    meters.bindTo(registry);

    assertThat(registry.get("sheaf.trips").tag("operation", "Store.users").functionTimer().count())
        .isEqualTo(2);
    assertThat(registry.get("sheaf.trips").functionTimer().totalTime(TimeUnit.MILLISECONDS))
        .isEqualTo(40);
    assertThat(trips("failed")).isEqualTo(1);
    assertThat(trips("keys")).isEqualTo(50);
    assertThat(registry.get("sheaf.trips.largest").gauge().value()).isEqualTo(30);
  }

  @Test
  void tellsHowARunStandsThatIsUnderWay() throws Exception {
    meters.bindTo(registry);
    CountDownLatch begun = new CountDownLatch(3);
    CountDownLatch go = new CountDownLatch(1);
    TestJob job =
        new TestJob(
            3,
            false,
            n -> {
              begun.countDown();
              go.await();
              return n;
            });
    CompletableFuture<?> run = CompletableFuture.supplyAsync(() -> job.run("numbers", followed));
    begun.await();

    assertThat(inFlight()).isEqualTo(3);
    assertThat(items("succeeded")).isEqualTo(0);
    assertThat(trips("keys")).isEqualTo(50);
    go.countDown();
    run.get();
    assertThat(items("succeeded")).isEqualTo(3);
    assertThat(inFlight()).isEqualTo(0);
    assertThat(registry.get("sheaf.items.rate").gauge().value()).isEqualTo(0);
  }

  /** Items 3 and 5 fail, 3 twice. */
  private void run(int count) {
    TestJob job =
        new TestJob(
            count,
            false,
            n -> {
              Thread.sleep(5);
              if (n == 3) {
                throw new IOException("worth another attempt");
              } else if (n == 5) {
                throw new IllegalArgumentException("not worth it");
              }
              return n;
            });
    job.run("numbers", followed);
  }

  private double items(String outcome) {
    return registry
        .get("sheaf.items")
        .tag("job", "numbers")
        .tag("outcome", outcome)
        .functionCounter()
        .count();
  }

  private double inFlight() {
    return registry.get("sheaf.items.in.flight").tag("job", "numbers").gauge().value();
  }

  private double trips(String what) {
    return registry
        .get("sheaf.trips." + what)
        .tag("operation", "Store.users")
        .functionCounter()
        .count();
  }

  private double quantile(String share) {
    return registry
        .get("sheaf.attempts.time")
        .tag("quantile", share)
        .timeGauge()
        .value(TimeUnit.MILLISECONDS);
  }
}
