package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.ConversionModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conversions to types of the JDK. */
final class Listed {
  private static final ClassName CONVERSIONS =
      ClassName.get("dev.sheaf.runtime.cli", "Conversions");
  private static final Map<String, ConversionModel> ALL = new HashMap<>();

  static {
    numbers();
    texts();
    files();
    times();
  }

  private Listed() {}

  /** The conversion to a type by its name, boxed if it is primitive. */
  static Optional<ConversionModel> to(String type) {
    return Optional.ofNullable(ALL.get(type));
  }

  private static void numbers() {
    for (Class<?> whole : List.of(Byte.class, Short.class, Integer.class, Long.class)) {
      add(whole, "a whole number", "N", "$T.valueOf(text)", whole);
    }
    add(Float.class, "a number", "N", "$T.valueOf(text)", Float.class);
    add(Double.class, "a number", "N", "$T.decimal(text)", CONVERSIONS);
    add(java.math.BigDecimal.class, "a number", "N", "new $T(text)", java.math.BigDecimal.class);
    add(
        java.math.BigInteger.class,
        "a whole number",
        "N",
        "new $T(text)",
        java.math.BigInteger.class);
  }

  private static void texts() {
    add(String.class, "a value", "TEXT", "text");
    add(char[].class, "a value", "TEXT", "text.toCharArray()");
    add(Boolean.class, "true or false", "BOOLEAN", "$T.truth(text)", CONVERSIONS);
    add(Character.class, "a single character", "CHAR", "$T.character(text)", CONVERSIONS);
    add(
        java.util.Locale.class,
        "a language tag such as de-CH",
        "LANGUAGE",
        "$T.locale(text)",
        CONVERSIONS);
    add(
        java.nio.charset.Charset.class,
        "a character set such as UTF-8",
        "CHARSET",
        "$T.forName(text)",
        java.nio.charset.Charset.class);
    add(
        java.util.regex.Pattern.class,
        "a regular expression",
        "REGEX",
        "$T.compile(text)",
        java.util.regex.Pattern.class);
    add(java.util.UUID.class, "a UUID", "UUID", "$T.fromString(text)", java.util.UUID.class);
  }

  private static void files() {
    add(java.nio.file.Path.class, "a path", "PATH", "$T.of(text)", java.nio.file.Path.class);
    add(java.io.File.class, "a path", "PATH", "$T.file(text)", CONVERSIONS);
    add(java.net.URI.class, "a URI", "URI", "$T.create(text)", java.net.URI.class);
    add(java.net.URL.class, "a URL", "URL", "$T.url(text)", CONVERSIONS);
    add(
        java.net.InetAddress.class,
        "the name or address of a host",
        "HOST",
        "$T.address(text)",
        CONVERSIONS);
  }

  private static void times() {
    add(
        java.time.Duration.class,
        "a duration such as 30s, 5m or 1h30m",
        "DURATION",
        "$T.duration(text)",
        CONVERSIONS);
    add(
        java.time.LocalDate.class,
        "a date such as 2026-01-31",
        "DATE",
        "$T.date(text)",
        CONVERSIONS);
    time(java.time.LocalTime.class, "a time such as 13:45", "TIME");
    add(
        java.time.LocalDateTime.class,
        "a date and time such as 2026-01-31T13:45",
        "DATE-TIME",
        "$T.dateTime(text)",
        CONVERSIONS);
    time(java.time.Instant.class, "an instant such as 2026-01-31T13:45:00Z", "INSTANT");
    String offset = "2026-01-31T13:45+01:00";
    time(java.time.OffsetDateTime.class, "a date and time such as " + offset, "DATE-TIME");
    time(java.time.OffsetTime.class, "a time such as 13:45+01:00", "TIME");
    time(
        java.time.ZonedDateTime.class,
        "a date and time such as " + offset + "[Europe/Zurich]",
        "DATE-TIME");
    time(java.time.Year.class, "a year such as 2026", "YEAR");
    time(java.time.YearMonth.class, "a month such as 2026-01", "MONTH");
    time(java.time.MonthDay.class, "a day such as --01-31", "DAY");
    time(java.time.Period.class, "a period such as P1M or P2W", "PERIOD");
    Class<?> zone = java.time.ZoneId.class;
    add(zone, "a time zone such as Europe/Zurich", "ZONE", "$T.of(text)", zone);
    Class<?> zoneOffset = java.time.ZoneOffset.class;
    add(zoneOffset, "an offset such as +01:00", "OFFSET", "$T.of(text)", zoneOffset);
  }

  private static void time(Class<?> type, String expected, String placeholder) {
    add(type, expected, placeholder, "$T.parse(text)", type);
  }

  private static void add(
      Class<?> type, String expected, String placeholder, String code, Object... arguments) {
    TypeName name = TypeName.get(type);
    ConversionModel conversion =
        new ConversionModel(name, CodeBlock.of(code, arguments), expected, placeholder, List.of());
    ALL.put(name.toString(), conversion);
  }
}
