package org.openinternship.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkingHoursProperties {

  @Provide
  Arbitrary<List<WeeklyInterval>> weeks() {
    return Hours.intervals();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Hours.zones();
  }

  @Property
  void intervalsHoldExactlyTheMinutesGiven(
      @ForAll("zones") ZoneId zone, @ForAll("weeks") List<WeeklyInterval> given) {
    WorkingHours hours = WorkingHours.of(zone, given);
    boolean[] minutes = Hours.minutes(given);
    assertThat(Hours.minutes(hours.intervals())).isEqualTo(minutes);
    int count = 0;
    for (boolean worked : minutes) {
      count += worked ? 1 : 0;
    }
    assertThat(hours.minutesPerWeek()).isEqualTo(count);
  }

  @Property
  void intervalsOfOneDayAreSortedAndApart(@ForAll("weeks") List<WeeklyInterval> given) {
    List<WeeklyInterval> intervals = WorkingHours.of(ZoneId.of("UTC"), given).intervals();
    for (int i = 1; i < intervals.size(); i++) {
      WeeklyInterval before = intervals.get(i - 1);
      WeeklyInterval after = intervals.get(i);
      assertThat(before.day()).isLessThanOrEqualTo(after.day());
      if (before.day() == after.day()) {
        assertThat(before.endMinute()).isLessThan(after.startMinute());
      }
    }
  }

  @Property
  void parseReadsBackTheTextForm(
      @ForAll("zones") ZoneId zone, @ForAll("weeks") List<WeeklyInterval> given) {
    WorkingHours hours = WorkingHours.of(zone, given);
    assertThat(WorkingHours.parse(hours.toString())).isEqualTo(hours).hasSameHashCodeAs(hours);
    assertThat(WorkingHours.of(zone.getId(), hours.weekly())).isEqualTo(hours);
  }

  @Property
  void orderOfIntervalsDoesNotMatter(
      @ForAll("weeks") List<WeeklyInterval> given, @ForAll long seed) {
    List<WeeklyInterval> shuffled = new ArrayList<>(given);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(WorkingHours.of(ZoneId.of("UTC"), shuffled))
        .isEqualTo(WorkingHours.of(ZoneId.of("UTC"), given));
  }
}
