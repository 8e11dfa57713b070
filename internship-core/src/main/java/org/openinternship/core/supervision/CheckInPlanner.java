package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** A planner of check-ins, date by date, by the rules of {@link CheckInSchedule}. */
final class CheckInPlanner {
  /** Days around the placement in which working hours are looked at: zones differ by up to two. */
  private static final int MARGIN = 3;

  private final SupervisionPlan plan;
  private final ZoneId zone;
  private final DateRange around;
  private final GuideDirectory guides;
  private final TimeSpans internHours;
  private final Map<PersonId, TimeSpans> guideHours = new HashMap<>();
  private final Map<PersonId, Turns> turns = new HashMap<>();
  private final List<CheckIn> checkIns = new ArrayList<>();
  private final Report.Collector found = Report.collector();

  /** A date of a contact, with its place in the plan. */
  private record Occasion(String path, PlannedContact contact, LocalDate date) {
    long seconds() {
      return 60L * contact.minutes();
    }
  }

  /** The number of meetings outside of working hours of each side of a pair. */
  private static final class Turns {
    private int intern;
    private int guide;

    CheckInSide next() {
      if (guide <= intern) {
        guide++;
        return CheckInSide.GUIDE;
      }
      intern++;
      return CheckInSide.INTERN;
    }
  }

  CheckInPlanner(SupervisionPlan plan) {
    this.plan = plan;
    this.zone = plan.internHours().zone();
    this.around =
        new DateRange(
            plan.period().first().minusDays(MARGIN), plan.period().last().plusDays(MARGIN));
    this.guides = new GuideDirectory(plan);
    this.internHours = TimeSpans.of(plan.internHours(), around);
  }

  CheckInSchedule schedule() {
    List<Occasion> occasions = new ArrayList<>();
    for (int i = 0; i < plan.contacts().size(); i++) {
      PlannedContact contact = plan.contacts().get(i);
      if (contact.isLive()) {
        for (LocalDate date : contact.dates(plan.period())) {
          occasions.add(new Occasion("/contacts/" + i, contact, date));
        }
      }
    }
    occasions.sort(Comparator.comparing(Occasion::date)); // stable: then in the order of contacts
    occasions.forEach(this::place);
    return new CheckInSchedule(checkIns, found.report());
  }

  private void place(Occasion occasion) {
    PersonId planned = occasion.contact().guide();
    if (!guides.knows(planned)) {
      report(occasion, SupervisionReason.CHECK_IN_HOURS_UNKNOWN, planned.withRole());
      return;
    }
    Optional<PersonId> present = guides.present(planned, occasion.date());
    if (present.isEmpty()) {
      report(occasion, SupervisionReason.CHECK_IN_GUIDE_AWAY, planned.withRole());
      return;
    }
    PersonId guide = present.get();
    Optional<WorkingHours> hours = guides.hours(guide);
    if (hours.isEmpty()) {
      report(occasion, SupervisionReason.CHECK_IN_HOURS_UNKNOWN, guide.withRole());
      return;
    }
    place(occasion, guide, hours.get());
  }

  private void place(Occasion occasion, PersonId guide, WorkingHours hours) {
    TimeSpans taken = taken(occasion.date());
    TimeSpans day = TimeSpans.of(new DateRange(occasion.date(), occasion.date()), zone);
    TimeSpans ofIntern = internHours.without(taken).starts(occasion.seconds());
    TimeSpans ofGuide =
        guideHours
            .computeIfAbsent(guide, it -> whenThere(it, hours))
            .without(taken)
            .starts(occasion.seconds());
    TimeSpans internToday = ofIntern.and(day);
    TimeSpans guideToday = ofGuide.and(day);
    if (internToday.isEmpty() || guideToday.isEmpty()) {
      report(
          occasion,
          SupervisionReason.CHECK_IN_NO_TIME,
          (internToday.isEmpty() ? plan.intern() : guide).withRole(),
          occasion.contact().minutes());
      return;
    }
    CheckIn.Builder checkIn = checkIn(occasion, guide, hours.zone());
    TimeSpans ofBoth = internToday.and(guideToday);
    if (ofBoth.isEmpty()) {
      CheckInSide side = turns.computeIfAbsent(guide, it -> new Turns()).next();
      boolean isGuide = side == CheckInSide.GUIDE;
      TimeSpans.Nearest start =
          isGuide ? internToday.nearest(ofGuide) : guideToday.nearest(ofIntern);
      int outside = (int) ((start.distance() + 59) / 60);
      checkIn
          .start(Instant.ofEpochSecond(start.second()))
          .outsideHours(new OutsideHours(side, outside));
      report(
          occasion,
          SupervisionReason.CHECK_IN_OUTSIDE_HOURS,
          occasion.contact().minutes(),
          (isGuide ? guide : plan.intern()).withRole(),
          outside);
    } else {
      checkIn.start(Instant.ofEpochSecond(start(occasion, ofBoth)));
    }
    checkIns.add(checkIn.build());
  }

  private CheckIn.Builder checkIn(Occasion occasion, PersonId guide, ZoneId guideZone) {
    PlannedContact contact = occasion.contact();
    return CheckIn.builder()
        .contact(contact.name())
        .channel(contact.channel())
        .date(occasion.date())
        .minutes(contact.minutes())
        .guide(guide)
        .standsInFor(Optional.of(contact.guide()).filter(planned -> !planned.equals(guide)))
        .internZone(zone)
        .guideZone(guideZone);
  }

  /** A preferred time that the clock skips is the one after the gap, a repeated one the first. */
  private long start(Occasion occasion, TimeSpans starts) {
    return starts.nearest(
        occasion
            .contact()
            .preferredStart()
            .map(time -> LocalDateTime.of(occasion.date(), time).atZone(zone).toEpochSecond())
            .orElse(Long.MIN_VALUE / 2)); // the earliest
  }

  private TimeSpans whenThere(PersonId guide, WorkingHours hours) {
    TimeSpans there = TimeSpans.of(hours, around);
    for (Absence absence : guides.absences(guide)) {
      Optional<DateRange> away = absence.dates().intersection(around);
      if (away.isPresent()) {
        there = there.without(TimeSpans.of(away.get(), hours.zone()));
      }
    }
    return there;
  }

  /** Check-ins that may reach into a date; they are sorted by theirs. */
  private TimeSpans taken(LocalDate date) {
    LocalDate dayBefore = date.minusDays(1);
    TimeSpans taken = TimeSpans.NONE;
    for (int i = checkIns.size() - 1; i >= 0; i--) {
      CheckIn checkIn = checkIns.get(i);
      if (checkIn.date().isBefore(dayBefore)) {
        break;
      }
      taken = taken.or(checkIn.start().getEpochSecond(), checkIn.end().getEpochSecond());
    }
    return taken;
  }

  /** Every reason begins with the contact and its date. */
  private void report(Occasion occasion, ReasonCode code, Object... figures) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(occasion.contact().name());
    arguments.add(occasion.date());
    arguments.addAll(List.of(figures));
    found.add(Severity.WARNING, occasion.path(), code, arguments.toArray());
  }
}
