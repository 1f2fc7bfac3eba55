package dev.sheaf.runtime.record;

import java.time.Instant;

/**
 * Instants as text, to the millisecond and in UTC. {@code DateTimeFormatter}, behind {@link
 * Instant#toString}, takes longer to load than all else that a run does before its first item.
 */
final class Timestamps {
  private Timestamps() {}

  /** As in {@code 2026-01-31T12:00:00.250Z}. */
  static String iso(Instant instant) {
    long millis = Math.floorMod(instant.toEpochMilli(), 1_000L);
    return text(instant, "-", ":", "." + padded(millis, 3));
  }

  /** As in {@code 20260131T120000Z}. */
  static String compact(Instant instant) {
    return text(instant, "", "", "");
  }

  private static String text(Instant instant, String dash, String colon, String fraction) {
    long days = Math.floorDiv(instant.getEpochSecond(), 86_400L);
    int second = (int) Math.floorMod(instant.getEpochSecond(), 86_400L);
    return date(days, dash)
        + "T"
        + padded(second / 3_600, 2)
        + colon
        + padded(second / 60 % 60, 2)
        + colon
        + padded(second % 60, 2)
        + fraction
        + "Z";
  }

  /** The Gregorian date of a day counted from 1970; years begin in March, so leap days end them. */
  private static String date(long daysFrom1970, String dash) {
    long days = daysFrom1970 + 719_468;
    long era = Math.floorDiv(days, 146_097L);
    long dayOfEra = days - era * 146_097;
    long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shifted = (5 * dayOfYear + 2) / 153;
    long day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    long month = shifted < 10 ? shifted + 3 : shifted - 9;
    long year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    return padded(year, 4) + dash + padded(month, 2) + dash + padded(day, 2);
  }

  private static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
