package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;

/** Random histories about a leap day in random zones, against what was tracked beside. */
class PlacementProperties {

  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
  private static final LocalDate FIRST = LocalDate.parse("2028-02-20");

  @Property
  void randomEvents_keepEveryLaw_andReplayToTheSamePlacement(@ForAll long seed) {
    Random random = new Random(seed);
    Placement placement = planned(random);
    LocalDate last = placement.plannedPeriod().last();
    LocalDate pausedOn = last;
    int extended = 0;
    Instant at = FIRST.minusDays(3).atStartOfDay(placement.zone()).toInstant();
    for (int i = 0; i < 40; i++) {
      at = at.plusSeconds(random.nextInt(3) * 30_000L);
      PlacementEvent event = event(random, at);
      LocalDate day = at.atZone(placement.zone()).toLocalDate();
      if (!possible(placement, event, day, last, extended)) {
        Placement before = placement;
        assertThatIllegalArgumentException()
            .isThrownBy(() -> before.after(event))
            .withMessageStartingWith("Placement ada-api: ");
        continue;
      }
      Placement next = placement.after(event);
      assertThat(next.state())
          .isEqualTo(PlacementState.machine().next(placement.state(), event.transition()));
      assertThat(next.history()).endsWith(event).hasSize(placement.history().size() + 1);
      checkSupervisors(placement, event, next);
      placement = next;
      if (event instanceof PlacementEvent.Extended longer) {
        extended += (int) (longer.last().toEpochDay() - last.toEpochDay());
        last = longer.last();
      } else if (event instanceof PlacementEvent.Paused) {
        pausedOn = day;
      } else if (event instanceof PlacementEvent.Resumed && shifts(placement, pausedOn, last)) {
        last = last.plusDays(day.toEpochDay() - pausedOn.toEpochDay());
      }
      assertThat(placement.extensionDaysLeft()).isEqualTo(35 - extended);
      assertThat(placement.period()).isEqualTo(new DateRange(FIRST, last));
    }
    Placement again = planned(new Random(seed));
    assertThat(again.withHistory(placement.history())).isEqualTo(placement);
    checkTenures(placement);
    checkPrefixes(placement);
  }

  private static boolean shifts(Placement placement, LocalDate pausedOn, LocalDate last) {
    return placement.extensionRules().pausesShiftEnd() && !pausedOn.isAfter(last);
  }

  private static boolean possible(
      Placement placement, PlacementEvent event, LocalDate day, LocalDate last, int extended) {
    if (!PlacementState.machine().allows(placement.state(), event.transition())) {
      return false;
    }
    if (event instanceof PlacementEvent.Extended longer) {
      long days = longer.last().toEpochDay() - last.toEpochDay();
      return days > 0 && extended + days <= 35;
    }
    if (event instanceof PlacementEvent.SupervisorChanged changed) {
      return !changed.from().isAfter(last)
          && changed
              .from()
              .datesUntil(FIRST.plusDays(300))
              .anyMatch(on -> !placement.supervisorOn(on).equals(changed.supervisor()));
    }
    return event.transition() != PlacementTransition.START || !day.isBefore(FIRST);
  }

  /** Before the day of a change everybody stays, from it on there is the new one alone. */
  private static void checkSupervisors(Placement before, PlacementEvent event, Placement after) {
    for (LocalDate day = FIRST.minusDays(5); day.isBefore(FIRST.plusDays(80)); ) {
      SupervisorId expected =
          event instanceof PlacementEvent.SupervisorChanged changed && !day.isBefore(changed.from())
              ? changed.supervisor()
              : before.supervisorOn(day);
      assertThat(after.supervisorOn(day)).isEqualTo(expected);
      day = day.plusDays(1);
    }
  }

  private static void checkTenures(Placement placement) {
    List<SupervisorId> byDay = new ArrayList<>();
    SupervisorTenure before = null;
    for (SupervisorTenure tenure : placement.supervisors()) {
      for (long i = 0; i < tenure.days().days(); i++) {
        byDay.add(tenure.supervisor());
      }
      if (before != null) {
        assertThat(tenure.supervisor()).isNotEqualTo(before.supervisor());
        assertThat(tenure.days().first()).isEqualTo(before.days().last().plusDays(1));
      }
      before = tenure;
    }
    List<SupervisorId> asked =
        placement
            .period()
            .first()
            .datesUntil(placement.period().last().plusDays(1))
            .map(placement::supervisorOn)
            .toList();
    assertThat(byDay).isEqualTo(asked);
  }

  private static void checkPrefixes(Placement placement) {
    for (LocalDate day = FIRST.minusDays(5); day.isBefore(FIRST.plusDays(30)); ) {
      LocalDate evening = day;
      Instant over = day.plusDays(1).atStartOfDay(placement.zone()).toInstant();
      Placement then = placement.asOf(evening);
      assertThat(then.history())
          .isEqualTo(
              placement.history().stream().filter(event -> event.at().isBefore(over)).toList());
      day = day.plusDays(1);
    }
  }

  private static Placement planned(Random random) {
    return Placement.builder()
        .id("ada-api")
        .intern("ada")
        .project("api")
        .host("ghent")
        .firstSupervisor("s0")
        .plannedPeriod(new DateRange(FIRST, FIRST.plusDays(random.nextInt(30))))
        .extensionRules(ExtensionRules.standard().withPausesShiftEnd(random.nextBoolean()))
        .zone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
        .build();
  }

  private static PlacementEvent event(Random random, Instant at) {
    LocalDate day = FIRST.plusDays(random.nextInt(70) - 3);
    return switch (random.nextInt(20)) {
      case 0 -> new PlacementEvent.Completed(at);
      case 1 -> new PlacementEvent.Terminated(at, TerminationReason.NOT_STATED);
      case 2, 3 -> new PlacementEvent.Onboarded(at);
      case 4, 5, 6 -> new PlacementEvent.Started(at);
      case 7, 8 -> new PlacementEvent.Paused(at);
      case 9, 10 -> new PlacementEvent.Resumed(at);
      case 11, 12, 13 -> new PlacementEvent.Extended(at, day);
      default ->
          new PlacementEvent.SupervisorChanged(
              at, day, SupervisorId.of("s" + random.nextInt(3)), SupervisorChangeReason.NOT_STATED);
    };
  }
}
