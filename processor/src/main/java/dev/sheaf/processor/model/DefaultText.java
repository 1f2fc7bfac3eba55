package dev.sheaf.processor.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tries a default while the program is compiled, by the rules that hold when it runs. */
public final class DefaultText {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,12}(ms|s|m|h|d))+");
  private static final Map<Class<?>, Function<String, Object>> CONVERSIONS =
      Map.ofEntries(
          Map.entry(Byte.class, Byte::valueOf),
          Map.entry(Short.class, Short::valueOf),
          Map.entry(Integer.class, Integer::valueOf),
          Map.entry(Long.class, Long::valueOf),
          Map.entry(Float.class, Float::valueOf),
          Map.entry(Double.class, Double::valueOf),
          Map.entry(BigDecimal.class, BigDecimal::new),
          Map.entry(BigInteger.class, BigInteger::new),
          Map.entry(Boolean.class, DefaultText::truth),
          Map.entry(Character.class, DefaultText::character),
          Map.entry(URI.class, URI::create),
          Map.entry(Pattern.class, Pattern::compile),
          Map.entry(UUID.class, UUID::fromString),
          Map.entry(Charset.class, Charset::forName),
          Map.entry(Locale.class, DefaultText::locale),
          Map.entry(Duration.class, DefaultText::duration),
          Map.entry(LocalDate.class, LocalDate::parse),
          Map.entry(LocalTime.class, LocalTime::parse),
          Map.entry(LocalDateTime.class, LocalDateTime::parse),
          Map.entry(Instant.class, Instant::parse),
          Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
          Map.entry(OffsetTime.class, OffsetTime::parse),
          Map.entry(ZonedDateTime.class, ZonedDateTime::parse),
          Map.entry(Year.class, Year::parse),
          Map.entry(YearMonth.class, YearMonth::parse),
          Map.entry(MonthDay.class, MonthDay::parse),
          Map.entry(Period.class, Period::parse),
          Map.entry(ZoneId.class, ZoneId::of),
          Map.entry(ZoneOffset.class, ZoneOffset::of));
  private static final Map<String, Function<String, Object>> BY_NAME =
      CONVERSIONS.entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().getName(), Map.Entry::getValue));

  private DefaultText() {}

  /** Whether the conversion takes {@code text}; true where that shows only when it runs. */
  public static boolean fits(String text, ConversionModel conversion) {
    Function<String, Object> known = BY_NAME.get(conversion.type().toString());
    try {
      return known == null || known.apply(text) != null;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  private static Character character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(text);
    }
    return text.charAt(0);
  }

  private static Locale locale(String text) {
    return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
  }

  private static Duration duration(String text) {
    return DURATION.matcher(text).matches() ? Duration.ZERO : Duration.parse(text);
  }
}
