package org.openinternship.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.time.DateRange;

class EvaluationPlanProperties {

  /** Against an oracle that walks the days of the period until enough of it has gone by. */
  @Property
  void point_isDueWhenItsShareHasGoneBy(
      @ForAll @IntRange(max = 4000) int start,
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll @IntRange(min = 1, max = 20) int opens,
      @ForAll @IntRange(max = 10) int grace,
      @ForAll int zoneNumber) {
    LocalDate first = LocalDate.parse("2016-01-01").plusDays(start);
    DateRange period = new DateRange(first, first.plusDays(length));
    ZoneId zone = Zones.pick(zoneNumber);
    EvaluationPoint point =
        EvaluationPlan.of(
                period,
                zone,
                EvaluationRules.of(new PlannedPoint("x", percent))
                    .withOpensDaysBefore(opens)
                    .withGraceDays(grace))
            .points()
            .get(0);

    int gone = 1;
    while (gone * 100 < percent * (length + 1)) {
      gone++;
    }
    assertThat(point.dueOn()).isEqualTo(first.plusDays(gone - 1));
    assertThat(point.dueAt().minusMillis(1).atZone(zone).toLocalDate()).isEqualTo(point.dueOn());
    assertThat(point.dueAt().atZone(zone).toLocalDate()).isAfter(point.dueOn());
    LocalDate opensOn = point.window().opensAt().atZone(zone).toLocalDate();
    assertThat(opensOn).isAfterOrEqualTo(first).isAfterOrEqualTo(point.dueOn().minusDays(opens));
    assertThat(point.window().closesAt().minusMillis(1).atZone(zone).toLocalDate())
        .isEqualTo(point.dueOn().plusDays(grace));
    for (Instant reminder : point.reminders()) {
      assertThat(reminder).isBetween(point.window().opensAt(), point.dueAt());
    }
  }
}
