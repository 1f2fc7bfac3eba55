package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class LatenciesTest {
  private final Latencies latencies = new Latencies();

  @Test
  void tellsNoTimeBeforeTheFirstAttempt() {
    assertThat(latencies.percentile(0.5)).isEqualTo(0);
  }

  @Test
  void isNeverTooLowAndHardlyTooHigh() {
    for (long nanos = 100; nanos < 1L << 50; nanos = nanos * 9 / 8 + 1) {
      Latencies one = new Latencies();
      one.add(nanos);
      assertThat(one.percentile(0.5)).isAtLeast(nanos);
      assertThat((double) one.percentile(0.99)).isAtMost(nanos * 1.07);
    }
  }

  @Test
  void tellsTheTimeWithinWhichThatShareEnded() {
    for (int i = 1; i <= 100; i++) {
      latencies.add(i <= 95 ? 1_000_000 : 1_000_000_000);
    }
    Latencies all = new Latencies();
    all.addAll(latencies);
    assertThat(all.percentile(0.95)).isLessThan(1_100_000);
    assertThat(all.percentile(0.96)).isAtLeast(1_000_000_000);
  }
}
