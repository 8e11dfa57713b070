package org.openinternship.core.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.Some;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.DateRange;

/** Sweeps against an oracle that counts day by day. */
class RotationProperties {

  @Property
  void gapsAndOverlaps_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    DateRange period = Some.days(random, 60);
    Rotation rotation = rotation("p", random, 5);
    Report report = rotation.validate(placement("p", period));
    Set<LocalDate> none = new TreeSet<>();
    Set<LocalDate> several = new TreeSet<>();
    for (LocalDate day : Some.calendar()) {
      long there = rotation.stops().stream().filter(stop -> stop.days().contains(day)).count();
      if (there == 0 && period.contains(day)) {
        none.add(day);
      }
      if (there > 1) {
        several.add(day);
      }
    }
    assertThat(days(report, RotationReason.ROTATION_GAP)).isEqualTo(none);
    assertThat(days(report, RotationReason.STOPS_OVERLAP)).isEqualTo(several);
    assertThat(report.of(PlacementReason.OUTSIDE_PLACEMENT))
        .hasSize(
            (int)
                rotation.stops().stream()
                    .filter(
                        stop ->
                            !period.contains(stop.days().first())
                                || !period.contains(stop.days().last()))
                    .count());
  }

  @Property
  void doubleBookings_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<Rotation> rotations = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rotations.add(rotation("p" + i, random, 4));
    }
    Map<HostUnitId, Integer> capacities = new TreeMap<>();
    for (int i = 0; i < 3; i++) {
      capacities.put(HostUnitId.of("u" + i), random.nextInt(4));
    }
    Report report = new DepartmentPlan(rotations, capacities).validate();
    capacities.forEach(
        (department, max) -> {
          Set<LocalDate> over = new TreeSet<>();
          for (LocalDate day : Some.calendar()) {
            if (there(rotations, department, day) > max) {
              over.add(day);
            }
          }
          List<Finding> own =
              report.findings().stream()
                  .filter(found -> found.reason().argument("department").equals(department.value()))
                  .toList();
          assertThat(days(new Report(own), RotationReason.DEPARTMENT_OVERBOOKED)).isEqualTo(over);
          for (Finding finding : own) {
            DateRange run = DateRange.parse(finding.reason().argument("days"));
            assertThat(over).doesNotContain(run.first().minusDays(1), run.last().plusDays(1));
            long peak =
                run.first()
                    .datesUntil(run.last().plusDays(1))
                    .mapToLong(day -> there(rotations, department, day))
                    .max()
                    .orElseThrow();
            assertThat(finding.reason().argument("interns")).isEqualTo("" + peak);
          }
        });
  }

  private static long there(List<Rotation> rotations, HostUnitId department, LocalDate day) {
    return rotations.stream()
        .flatMap(rotation -> rotation.stops().stream())
        .filter(stop -> stop.department().equals(department) && stop.days().contains(day))
        .count();
  }

  private static Set<LocalDate> days(Report report, ReasonCode code) {
    Set<LocalDate> days = new TreeSet<>();
    for (Finding finding : report.of(code)) {
      DateRange range = DateRange.parse(finding.reason().argument("days"));
      range.first().datesUntil(range.last().plusDays(1)).forEach(days::add);
    }
    return days;
  }

  private static Placement placement(String id, DateRange period) {
    return Some.placement().withId(PlacementId.of(id)).withPlannedPeriod(period);
  }

  private static Rotation rotation(String id, Random random, int max) {
    List<RotationStop> stops =
        Some.periods(random, max).stream()
            .map(
                days ->
                    new RotationStop(
                        HostUnitId.of("u" + random.nextInt(4)),
                        SupervisorId.of("s"),
                        List.of("goal"),
                        days))
            .toList();
    return new Rotation(PlacementId.of(id), stops);
  }
}
