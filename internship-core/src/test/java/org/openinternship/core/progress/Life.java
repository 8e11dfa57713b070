package org.openinternship.core.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

/** A random life of a placement about a leap day, and a day-by-day recount of who is there. */
final class Life {
  static final LocalDate FIRST = LocalDate.parse("2028-02-21"); // a Monday
  private static final List<String> ZONES =
      List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));

  final Placement placement;
  final Set<LocalDate> active = new HashSet<>();
  final Set<DayOfWeek> week;

  Life(Random random) {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    Placement.Builder planned = Placement.builder();
    planned.id("ada-api").intern("ada").project("api").host("ghent").firstSupervisor("eve");
    planned.plannedPeriod(FIRST.toString(), FIRST.plusDays(10 + random.nextInt(70)).toString());
    planned.zone(zone).extensionRules(new ExtensionRules(35, random.nextBoolean()));
    planned.hoursPerWeek(1 + random.nextInt(40));
    this.week = EnumSet.allOf(DayOfWeek.class);
    if (random.nextBoolean()) {
      week.removeIf(day -> random.nextInt(3) == 0);
      week.add(DayOfWeek.WEDNESDAY);
      planned.workingHours(
          WorkingHours.of(
              zone, week.stream().map(day -> new WeeklyInterval(day, 540, 720)).toList()));
    }
    Placement live = planned.build();
    Instant at = at(zone, FIRST.plusDays(random.nextInt(4)), random);
    for (int i = random.nextInt(3); i < 12; i++) {
      Placement before = live;
      live =
          shuffled(events(live, at, random), random).stream()
              .flatMap(event -> after(before, event).stream())
              .findFirst()
              .orElse(before);
      at = at.plusSeconds(random.nextInt(12) * 86_400L + random.nextInt(86_400));
    }
    this.placement = live;
    recount();
  }

  /** Returns the placement after an event, nothing if that is not legal. */
  private static Optional<Placement> after(Placement before, PlacementEvent event) {
    try {
      return Optional.of(before.after(event));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Instant at(ZoneId zone, LocalDate day, Random random) {
    return day.atTime(LocalTime.of(random.nextInt(24), 0)).atZone(zone).toInstant();
  }

  private static List<PlacementEvent> events(Placement live, Instant at, Random random) {
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new PlacementEvent.Started(at));
    events.add(new PlacementEvent.Paused(at));
    events.add(new PlacementEvent.Resumed(at));
    LocalDate last = live.period().last();
    events.add(new PlacementEvent.Extended(at, last.plusDays(1 + random.nextInt(9))));
    events.add(new PlacementEvent.Shortened(at, last.minusDays(1 + random.nextInt(9))));
    if (random.nextInt(8) == 0) {
      events.add(new PlacementEvent.Terminated(at, TerminationReason.CONDUCT));
      events.add(new PlacementEvent.Completed(at));
    }
    return events;
  }

  static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Goes through the history as it is specified, day by day. */
  private void recount() {
    LocalDate last = placement.plannedPeriod().last();
    LocalDate started = null;
    LocalDate ended = null;
    LocalDate pausedSince = null;
    Set<LocalDate> paused = new HashSet<>();
    for (PlacementEvent event : placement.history()) {
      LocalDate day = event.at().atZone(placement.zone()).toLocalDate();
      if (event instanceof PlacementEvent.Started) {
        started = day;
      } else if (event instanceof PlacementEvent.Paused) {
        pausedSince = day;
      } else if (event instanceof PlacementEvent.Resumed) {
        boolean within = !pausedSince.isAfter(last);
        for (LocalDate off = pausedSince; off.isBefore(day); off = off.plusDays(1)) {
          paused.add(off);
          last = placement.extensionRules().pausesShiftEnd() && within ? last.plusDays(1) : last;
        }
        pausedSince = null;
      } else if (event instanceof PlacementEvent.Extended longer) {
        last = longer.last();
      } else if (event instanceof PlacementEvent.Shortened shorter) {
        last = shorter.last();
      } else {
        ended = day;
      }
    }
    boolean never = ended != null && started == null;
    for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
      boolean rests = paused.contains(day) || (pausedSince != null && !day.isBefore(pausedSince));
      boolean begun = started == null || !day.isBefore(started);
      boolean over = ended != null && day.isAfter(ended);
      if (!never && begun && !rests && !over) {
        active.add(day);
      }
    }
  }

  long workingDaysUntil(LocalDate day) {
    return active.stream()
        .filter(each -> !each.isAfter(day) && week.contains(each.getDayOfWeek()))
        .count();
  }

  /** Each minute of a day, as the clock of the zone shows it. */
  List<LocalTime> minutesOf(LocalDate day) {
    List<LocalTime> minutes = new ArrayList<>();
    Instant end = day.plusDays(1).atStartOfDay(placement.zone()).toInstant();
    for (Instant at = day.atStartOfDay(placement.zone()).toInstant();
        at.isBefore(end);
        at = at.plusSeconds(60)) {
      minutes.add(at.atZone(placement.zone()).toLocalTime());
    }
    return minutes;
  }
}
