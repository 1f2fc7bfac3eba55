package dev.sheaf.runtime.run;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.RunOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
final class GateTest {
  private static final Stage[] STAGES = {new Stage("stage", false, null)};
  private static final long INTERVAL = 1_000;
  private static final String RATE = "1000000/s";

  @Test
  void opensAtEvenIntervals() {
    List<Long> starts = starts(new Late(0));
    for (int i = 1; i < starts.size(); i++) {
      assertThat(starts.get(i) - starts.get(i - 1)).isEqualTo(INTERVAL);
    }
  }

  @Test
  void startersThatComeALittleLateDoNotLowerTheRate() {
    List<Long> starts = starts(new Late(400));
    assertThat(starts.get(999) - starts.get(0)).isAtMost(999 * INTERVAL + 400);
  }

  @Test
  void neverOpensInABurstHoweverLateTheStartersCome() {
    for (long late : new long[] {100, 499, 501, 1_500, 20_000}) {
      List<Long> starts = starts(new Late(late));
      for (int i = 2; i < starts.size(); i++) {
        assertThat(starts.get(i) - starts.get(i - 1)).isAtLeast(INTERVAL / 2);
        assertThat(starts.get(i) - starts.get(i - 2)).isAtLeast(2 * INTERVAL - INTERVAL / 2);
      }
    }
  }

  private static List<Long> starts(Late late) {
    List<Long> starts = new ArrayList<>();
    Clocked gate = new Clocked();
    while (starts.size() < 1_000) {
      gate.now += Math.max(0, gate.nanosToOpen() == Long.MAX_VALUE ? 0 : gate.nanosToOpen());
      gate.now += late.next();
      assertThat(gate.isOpen()).isTrue();
      starts.add(gate.now);
      gate.pass();
      assertThat(gate.isOpen()).isFalse();
    }
    return starts;
  }

  /** How late starters come: at random, up to a most. */
  private static final class Late {
    private final Random random = new Random(5);
    private final long most;

    Late(long most) {
      this.most = most;
    }

    long next() {
      return most == 0 ? 0 : random.nextLong(most);
    }
  }

  private static final class Clocked extends Gate {
    private long now = System.nanoTime();

    Clocked() {
      super(
          new Settings(new JobSettings("gate", 1, "", ""), RunOptions.builder().rate(RATE).build()),
          STAGES,
          1,
          new Brake());
      now = System.nanoTime() + INTERVAL;
    }

    @Override
    long now() {
      return now;
    }
  }
}
