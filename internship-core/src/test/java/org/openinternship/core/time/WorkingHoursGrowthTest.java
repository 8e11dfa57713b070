package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.testing.Growth;

class WorkingHoursGrowthTest {
  private static final DateRange YEARS = DateRange.of("2026-01-01", "2035-12-31");

  /** So many stretches of a minute in a week, with at least a minute between two. */
  private static WorkingHours stretches(int count, String zone) {
    List<WeeklyInterval> intervals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = i / 7 * 2;
      intervals.add(new WeeklyInterval(DayOfWeek.of(i % 7 + 1), start, start + 1));
    }
    return WorkingHours.of(ZoneId.of(zone), intervals);
  }

  @Test
  void pairWith5040StretchesOfWorkingHours() {
    Growth.isNotQuadratic(
        315,
        size -> {
          WorkingHours one = stretches(size, "Europe/Brussels");
          WorkingHours other = stretches(size, "Africa/Lagos");
          return () -> assertThat(SharedHours.of(one, other, YEARS).totalMinutes()).isPositive();
        });
  }

  @Test
  void textOf5040Stretches() {
    Growth.isNotQuadratic(
        315,
        size -> {
          WorkingHours one = stretches(size, "Europe/Brussels");
          return () -> assertThat(one.toString()).hasSizeGreaterThan(size);
        });
  }
}
