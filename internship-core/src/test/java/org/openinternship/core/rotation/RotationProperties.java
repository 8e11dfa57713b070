package org.openinternship.core.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.lifecycle.IllegalTransitionException;
import org.openinternship.core.placement.Lives;
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

  /** Through whatever life; each day is asked by itself. */
  @Property(tries = 400)
  void stopsSupervisor_holdsOnAllDaysOfTheStop_andOtherDaysStayAsTheyWere(@ForAll long seed) {
    Random random = new Random(seed);
    Placement before = Lives.life(random);
    List<RotationStop> stops = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      LocalDate first = Lives.FIRST.plusDays(random.nextInt(60) - 10);
      stops.add(
          new RotationStop(
              HostUnitId.of("u" + random.nextInt(4)),
              SupervisorId.of("s" + random.nextInt(4)),
              List.of("goal"),
              new DateRange(first, first.plusDays(random.nextInt(20)))));
    }
    Rotation rotation = new Rotation(before.id(), stops);
    Instant at = Instant.parse("2029-01-01T00:00:00Z"); // after the whole life
    Map<LocalDate, SupervisorId> wanted = new TreeMap<>();
    DateRange period = before.period();
    for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
      wanted.put(day, before.supervisorOn(day));
      for (RotationStop stop : stops) {
        if (!day.isBefore(stop.days().first()) && !day.isAfter(stop.days().last())) {
          wanted.put(day, stop.supervisor());
        }
      }
    }
    boolean changes =
        wanted.entrySet().stream()
            .anyMatch(entry -> !before.supervisorOn(entry.getKey()).equals(entry.getValue()));
    if (before.state().ended() && changes) {
      assertThatExceptionOfType(IllegalTransitionException.class)
          .isThrownBy(() -> rotation.applyTo(before, at));
      return;
    }
    Placement after = rotation.applyTo(before, at);
    wanted.forEach((day, supervisor) -> assertThat(after.supervisorOn(day)).isEqualTo(supervisor));
    assertThat(after.supervisorOn(period.first().minusDays(1)))
        .isEqualTo(before.supervisorOn(period.first().minusDays(1)));
    assertThat(after.activeDays()).isEqualTo(before.activeDays());
    assertThat(rotation.applyTo(after, at)).isSameAs(after);
    if (!changes) {
      assertThat(after).isSameAs(before);
    }
  }

  @Property(tries = 200)
  void gaps_areTheActiveDaysWithoutAStop_throughWhateverLife(@ForAll long seed) {
    Random random = new Random(seed);
    Placement placement = Lives.life(random);
    Rotation rotation = rotation(placement.id().value(), random, 4);
    Set<LocalDate> none = new TreeSet<>();
    placement.activeDays().stream()
        .filter(day -> rotation.stops().stream().noneMatch(stop -> stop.days().contains(day)))
        .forEach(none::add);
    Report report = rotation.validate(placement);
    assertThat(days(report, RotationReason.ROTATION_GAP)).isEqualTo(none);
    if (placement.state().ended()) {
      assertThat(report.of(PlacementReason.OUTSIDE_PLACEMENT)).isEmpty();
    }
  }

  @Property
  void doubleBookings_areThoseOfTheDayByDayCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<Rotation> rotations = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rotations.add(rotation("p" + i, random, 4));
    }
    DepartmentPlan plan = new DepartmentPlan(rotations, capacities(random));
    checkBookings(plan, plan.validate(), (rotation, day) -> true);
  }

  /** Who rests, has left or has not begun is in no department. */
  @Property(tries = 300)
  void doubleBookings_countWhoIsThere_throughWhateverLives(@ForAll long seed) {
    Random random = new Random(seed);
    List<Rotation> rotations = new ArrayList<>();
    Map<PlacementId, Placement> placements = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      rotations.add(rotation("p" + i, random, 4));
      if (random.nextInt(4) > 0) {
        Placement placement = Lives.life(random).withId(PlacementId.of("p" + i));
        placements.put(placement.id(), placement);
      }
    }
    DepartmentPlan plan = new DepartmentPlan(rotations, capacities(random));
    checkBookings(
        plan,
        plan.validate(placements.values()),
        (rotation, day) -> {
          Placement placement = placements.get(rotation.placement());
          return placement == null || placement.activeDays().contains(day);
        });
  }

  private static Map<HostUnitId, Integer> capacities(Random random) {
    Map<HostUnitId, Integer> capacities = new TreeMap<>();
    for (int i = 0; i < 3; i++) {
      capacities.put(HostUnitId.of("u" + i), random.nextInt(4));
    }
    return capacities;
  }

  private static void checkBookings(
      DepartmentPlan plan, Report report, BiPredicate<Rotation, LocalDate> present) {
    plan.capacities()
        .forEach(
            (department, max) -> {
              Map<LocalDate, Long> there = new TreeMap<>();
              for (LocalDate day : Some.calendar()) {
                there.put(
                    day,
                    plan.rotations().stream()
                        .filter(rotation -> present.test(rotation, day))
                        .flatMap(rotation -> rotation.stops().stream())
                        .filter(stop -> stop.department().equals(department))
                        .filter(stop -> stop.days().contains(day))
                        .count());
              }
              Set<LocalDate> over = new TreeSet<>(there.keySet());
              over.removeIf(day -> there.get(day) <= max);
              List<Finding> own =
                  report.findings().stream()
                      .filter(
                          found -> found.reason().argument("department").equals(department.value()))
                      .toList();
              assertThat(days(new Report(own), RotationReason.DEPARTMENT_OVERBOOKED))
                  .isEqualTo(over);
              for (Finding finding : own) {
                DateRange run = DateRange.parse(finding.reason().argument("days"));
                assertThat(over).doesNotContain(run.first().minusDays(1), run.last().plusDays(1));
                long peak =
                    run.first()
                        .datesUntil(run.last().plusDays(1))
                        .mapToLong(there::get)
                        .max()
                        .orElseThrow();
                assertThat(finding.reason().argument("interns")).isEqualTo("" + peak);
              }
            });
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
