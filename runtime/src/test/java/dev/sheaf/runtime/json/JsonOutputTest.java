package dev.sheaf.runtime.json;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class JsonOutputTest {
  private final JsonOutput out = new JsonOutput();

  @Test
  void writesALineOfResultsCompactly() throws IOException {
    out.beginObject();
    out.name("position");
    out.number(7);
    out.name("result");
    out.beginArray();
    out.bool(true);
    out.nil();
    out.string("é");
    out.endArray();
    out.endObject();
    out.endLine();

    assertThat(out.toString()).isEqualTo("{\"position\":7,\"result\":[true,null,\"é\"]}\n");
  }

  @Test
  void handsOverTheBytesOfSeveralLinesInUtf8() throws IOException {
    out.string("ß");
    out.endLine();
    out.string("😀");
    out.endLine();

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    out.writeTo(bytes);

    assertThat(bytes.toByteArray()).isEqualTo("\"ß\"\n\"😀\"\n".getBytes(StandardCharsets.UTF_8));
    assertThat(out.length()).isEqualTo(bytes.size());
  }

  @Test
  void keepsEveryValueOnOneLine() throws IOException {
    out.string("a\nb\r\nc\u2028d\u2029e\"f\\g\u0000h\tz");

    assertThat(out.toString()).isEqualTo("\"a\\nb\\r\\nc\\u2028d\\u2029e\\\"f\\\\g\\u0000h\\tz\"");
  }

  @Test
  void keepsHalfASurrogatePairAsAnEscape() throws IOException {
    out.string("a\ud83dz");
    out.string("\ude00");

    assertThat(out.toString()).isEqualTo("\"a\\ud83dz\"\"\\ude00\"");
    assertThat(out.toString()).doesNotContain("\ufffd");
  }

  @Test
  void readsBackAnyStringThatWasWritten() throws IOException {
    Random random = new Random(42);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random);
      out.clear();
      out.string(text);
      assertThat(JsonParser.parseString(out.toString()).getAsString()).isEqualTo(text);
    }
  }

  private static String randomText(Random random) {
    int[] alphabets = {0x20, 0x80, 0x800, 0x3000, 0x10000};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append((char) random.nextInt(alphabets[random.nextInt(alphabets.length)]));
      if (random.nextInt(5) == 0) {
        text.appendCodePoint(0x1F600 + random.nextInt(50));
      }
    }
    return text.toString();
  }

  @Test
  void writesNumbersAsNumbersOfTheirOwnPrecision() throws IOException {
    out.beginArray();
    out.number(Long.MIN_VALUE);
    out.number(0.1f);
    out.number(2.5);
    out.number((Number) 3);
    out.number(new AtomicLong(4));
    out.number(new BigInteger("123456789012345678901234567890"));
    out.number((Number) null);
    out.endArray();

    assertThat(out.toString())
        .isEqualTo("[-9223372036854775808,0.1,2.5,3,4,123456789012345678901234567890,null]");
  }

  @Test
  void writesDecimalsWithoutAnExponent() throws IOException {
    out.beginArray();
    out.number(new BigDecimal("1E+5"));
    out.number(new BigDecimal("1E-9"));
    out.number(new BigDecimal("12.30"));
    out.endArray();

    assertThat(out.toString()).isEqualTo("[100000,0.000000001,12.30]");
  }

  @Test
  void writesADecimalOfAbsurdSizeAsTextInsteadOfFillingTheMemory() throws IOException {
    out.number(new BigDecimal("1E+1000000000"));

    assertThat(out.toString()).isEqualTo("\"1E+1000000000\"");
  }

  @Test
  void writesWhatIsNoNumberInJsonAsText() throws IOException {
    out.beginArray();
    out.number(Double.NaN);
    out.number(Float.NEGATIVE_INFINITY);
    out.number((Number) Double.POSITIVE_INFINITY);
    out.endArray();

    assertThat(out.toString()).isEqualTo("[\"NaN\",\"-Infinity\",\"Infinity\"]");
  }

  @Test
  void writesTypesOfTheJdkInTheirTextForm() throws IOException {
    assertThat(text(DayOfWeek.MONDAY)).isEqualTo("MONDAY");
    assertThat(text(LocalDate.of(2026, 1, 2))).isEqualTo("2026-01-02");
    assertThat(text(Duration.ofMinutes(90))).isEqualTo("PT1H30M");
    assertThat(text(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(text(Date.from(Instant.EPOCH))).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(text(Locale.forLanguageTag("de-AT"))).isEqualTo("de-AT");
    assertThat(text(Path.of("a", "b"))).isEqualTo(Path.of("a", "b").toString());
    assertThat(text(URI.create("https://example.org/"))).isEqualTo("https://example.org/");
    assertThat(text(new UUID(0, 1))).isEqualTo("00000000-0000-0000-0000-000000000001");
    assertThat(text(StandardCharsets.UTF_8)).isEqualTo("UTF-8");
    assertThat(text(Pattern.compile("a+"))).isEqualTo("a+");
    assertThat(text(InetAddress.getLoopbackAddress())).isEqualTo("127.0.0.1");
    assertThat(text(TimeZone.getTimeZone("UTC"))).isEqualTo("UTC");
    assertThat(text(String.class)).isEqualTo("java.lang.String");
    assertThat(text('x')).isEqualTo("x");
    assertThat(text(new char[] {'a', 'b'})).isEqualTo("ab");
  }

  private static String text(Object value) throws IOException {
    JsonOutput out = new JsonOutput();
    out.text(value);
    return JsonParser.parseString(out.toString()).getAsString();
  }

  @Test
  void writesBytesInBase64() throws IOException {
    out.bytes(new byte[] {1, 2, (byte) 0xFF});

    assertThat(out.toString()).isEqualTo("\"AQL/\"");
  }

  @Test
  void writesNullForEveryKindOfAbsentValue() throws IOException {
    out.beginArray();
    out.string(null);
    out.text(null);
    out.bytes(null);
    out.bool((Boolean) null);
    out.endArray();

    assertThat(out.toString()).isEqualTo("[null,null,null,null]");
  }

  @Test
  void namesEntriesAfterTheTextOfTheirKeys() throws IOException {
    out.beginObject();
    out.key(DayOfWeek.FRIDAY);
    out.number(1);
    out.key(null);
    out.number(2);
    out.key(3);
    out.number(3);
    out.endObject();

    assertThat(out.toString()).isEqualTo("{\"FRIDAY\":1,\"null\":2,\"3\":3}");
  }

  @Test
  void saysWhichOfSeveralTypesAnObjectIs() throws IOException {
    out.beginObject("Circle");
    out.name("radius");
    out.number(2);
    out.endObject();

    assertThat(out.toString()).isEqualTo("{\"type\":\"Circle\",\"radius\":2}");
  }

  @Test
  void refusesAValueThatContainsItselfAndGoesOnAfterACut() throws IOException {
    out.string("before");
    out.endLine();
    int start = out.length();

    IOException refused = assertThrows(IOException.class, this::nestForEver);
    out.cut(start);
    out.string("after");
    out.endLine();

    assertThat(refused).hasMessageThat().contains("deeper than 1,000 levels");
    assertThat(refused).hasMessageThat().contains("contain itself");
    assertThat(out.toString()).isEqualTo("\"before\"\n\"after\"\n");
  }

  private void nestForEver() throws IOException {
    while (true) {
      out.beginObject();
      out.name("self");
    }
  }

  @Test
  void takesAThousandLevels() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      out.beginArray();
    }
    for (int i = 0; i < 1_000; i++) {
      out.endArray();
    }

    assertThat(out.length()).isEqualTo(2_000);
  }

  @Test
  void writesGiantValuesWholeAndStartsAfresh() throws IOException {
    String giant = "ä".repeat(3_000_000);
    out.string(giant);
    assertThat(out.length()).isEqualTo(6_000_002);

    out.clear();
    out.number(1);
    assertThat(out.toString()).isEqualTo("1");
  }
}
