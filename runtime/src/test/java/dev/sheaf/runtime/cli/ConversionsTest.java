package dev.sheaf.runtime.cli;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ConversionsTest {
  @Test
  void readsDecimalsToTheLastBitAsTheJdkDoes() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String digits = Long.toString(random.nextLong(1_000_000_000_000_000_000L));
      String text = digits.substring(0, 1 + random.nextInt(digits.length()));
      int point = random.nextInt(text.length() + 1);
      String sign = random.nextBoolean() ? "-" : "";
      String number = sign + text.substring(0, point) + "." + text.substring(point);
      if (!number.equals(sign + ".")) {
        assertWithMessage(number)
            .that(Conversions.decimal(number))
            .isEqualTo(Double.valueOf(number));
      }
    }
  }

  @Test
  void readsEveryFormThatTheJdkReads() {
    for (String text : new String[] {"0", "-0", "5.", ".5", "-.5", "+1", "1e3", "NaN", " 7 "}) {
      assertThat(Conversions.decimal(text)).isEqualTo(Double.valueOf(text));
    }
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (String text : new String[] {"", "-", ".", "-.", "1.2.3", "--1", "1-", "x", "1,5"}) {
      assertThrows(NumberFormatException.class, () -> Conversions.decimal(text), text);
    }
  }
}
