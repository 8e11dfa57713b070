package org.openinternship.core.placement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openinternship.core.time.DateRange;

/** Values that several tests use. */
public final class Some {
  public static final LocalDate LEAP_DAY = LocalDate.parse("2028-02-29");

  private Some() {}

  public static Placement placement() {
    return Placement.builder()
        .id("ada-api")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("eve")
        .plannedPeriod("2026-09-01", "2026-11-30")
        .zone(ZoneId.of("Africa/Lagos"))
        .build();
  }

  /** Up to so many days, about a leap day. */
  public static DateRange days(Random random, int max) {
    LocalDate first = LEAP_DAY.plusDays(random.nextInt(60) - 30);
    return new DateRange(first, first.plusDays(random.nextInt(max)));
  }

  public static List<DateRange> periods(Random random, int max) {
    List<DateRange> periods = new ArrayList<>();
    int size = random.nextInt(max + 1);
    for (int i = 0; i < size; i++) {
      periods.add(days(random, 20));
    }
    return periods;
  }

  /** All days on which a period about the leap day can lie. */
  public static List<LocalDate> calendar() {
    return LEAP_DAY.minusDays(60).datesUntil(LEAP_DAY.plusDays(100)).toList();
  }
}
