package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** German formats, pinned: the locale data of JDKs differ. */
final class GermanLanguage implements ReasonLanguage {
  static final ReasonLanguage INSTANCE = new GermanLanguage();

  private static final List<String> MONTHS =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private GermanLanguage() {}

  @Override
  public Locale locale() {
    return Locale.GERMAN;
  }

  @Override
  public String number(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  @Override
  public String date(LocalDate date) {
    return date.getDayOfMonth()
        + ". "
        + MONTHS.get(date.getMonthValue() - 1)
        + " "
        + date.getYear();
  }

  @Override
  public String instant(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    String seconds = time.getSecond() == 0 ? "" : ":" + twoDigits(time.getSecond());
    return date(time.toLocalDate())
        + ", "
        + twoDigits(time.getHour())
        + ":"
        + twoDigits(time.getMinute())
        + seconds
        + " Uhr UTC";
  }

  @Override
  public String duration(Duration duration) {
    if (duration.isNegative() || duration.isZero() || duration.toNanosPart() > 0) {
      return duration.isZero() ? "0 Minuten" : duration.toString();
    }
    List<String> parts = new ArrayList<>();
    boolean days = duration.toHoursPart() == 0 || duration.toDays() > 2; // 48 hours stay hours
    add(parts, days ? duration.toDays() : 0, "Tag", "Tage");
    add(parts, days ? duration.toHoursPart() : duration.toHours(), "Stunde", "Stunden");
    add(parts, duration.toMinutesPart(), "Minute", "Minuten");
    add(parts, duration.toSecondsPart(), "Sekunde", "Sekunden");
    return String.join(" ", parts);
  }

  @Override
  public String period(LocalDate first, LocalDate last) {
    return date(first) + " bis " + date(last);
  }

  @Override
  public String list(List<String> items) {
    int last = items.size() - 1;
    if (last < 0) {
      return "keine";
    }
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " und " + items.get(last);
  }

  private static void add(List<String> parts, long number, String one, String other) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : other));
    }
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
