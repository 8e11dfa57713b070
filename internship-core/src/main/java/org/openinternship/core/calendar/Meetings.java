package org.openinternship.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.time.DateRange;

/** The check-ins of some engagements as meetings; those of one group at one time are one. */
final class Meetings {
  private final DateRange days;
  private final StableUids uids;

  private record Attended(Placement placement, CheckIn checkIn) {
    PersonId planned() {
      return checkIn.standsInFor().orElse(checkIn.guide());
    }
  }

  /** What check-ins have in common that are one call. */
  private record Call(String group, LocalDate date, String guide, Instant start)
      implements Comparable<Call> {
    private static final Comparator<Call> ORDER =
        Comparator.comparing(Call::group)
            .thenComparing(Call::date)
            .thenComparing(Call::guide)
            .thenComparing(Call::start);

    @Override
    public int compareTo(Call other) {
      return ORDER.compare(this, other);
    }
  }

  Meetings(DateRange days, StableUids uids) {
    this.days = days;
    this.uids = uids;
  }

  /** Takes the engagements by their keys, so that names do not depend on how they were given. */
  List<CalendarEvent> of(List<Engagement> engagements) {
    List<CalendarEvent> events = new ArrayList<>();
    Map<Call, List<Attended>> calls = new TreeMap<>();
    for (Engagement engagement : engagements) {
      Placement placement = engagement.placement();
      for (CheckIn checkIn : checkIns(engagement)) {
        Attended one = new Attended(placement, checkIn);
        checkIn
            .group()
            .ifPresentOrElse(
                group -> calls.computeIfAbsent(call(group, one), it -> new ArrayList<>()).add(one),
                () -> events.add(meeting(one)));
      }
    }
    calls.forEach((call, attended) -> events.add(groupMeeting(call, attended)));
    return events;
  }

  private List<CheckIn> checkIns(Engagement engagement) {
    Placement placement = engagement.placement();
    return engagement
        .checkIns()
        .or(() -> engagement.supervision().map(plan -> CheckInSchedule.of(placement, plan, days)))
        .map(CheckInSchedule::checkIns)
        .orElse(List.of())
        .stream()
        .filter(it -> days.contains(it.date()) && placement.activeDays().contains(it.date()))
        .toList();
  }

  private static Call call(String group, Attended one) {
    CheckIn checkIn = one.checkIn();
    return new Call(group, checkIn.date(), one.planned().withRole(), checkIn.start());
  }

  private CalendarEvent meeting(Attended one) {
    CheckIn checkIn = one.checkIn();
    String uid =
        uids.of(
            "check-in",
            one.placement().id().value(),
            checkIn.contact(),
            checkIn.date().toString(),
            one.planned().withRole());
    Reason title =
        Reason.of(
            CalendarReason.MEETING,
            checkIn.contact(),
            checkIn.guide().withRole(),
            one.placement().intern().withRole());
    return event(uid, List.of(one), title);
  }

  private CalendarEvent groupMeeting(Call call, List<Attended> attended) {
    String uid = uids.of("group", call.group(), call.date().toString(), call.guide());
    Reason title =
        Reason.of(
            CalendarReason.GROUP_MEETING,
            call.group(),
            attended.get(0).checkIn().guide().withRole(),
            attended.size());
    return event(uid, attended, title);
  }

  private static CalendarEvent event(String uid, List<Attended> attended, Reason title) {
    CheckIn first = attended.get(0).checkIn();
    Set<Actor> people = new LinkedHashSet<>();
    Instant end = first.end();
    for (Attended one : attended) {
      people.add(Actor.of(one.checkIn().guide()));
      people.add(Actor.of(one.placement().intern()));
      end = one.checkIn().end().isAfter(end) ? one.checkIn().end() : end;
    }
    Optional<Reason> standsIn =
        first
            .standsInFor()
            .map(
                planned ->
                    Reason.of(
                        CalendarReason.STANDS_IN, first.guide().withRole(), planned.withRole()));
    return CalendarEvent.builder()
        .uid(uid)
        .kind(CalendarEventKind.MEETING)
        .day(first.date())
        .start(first.start())
        .end(end)
        .people(people)
        .title(title)
        .details(standsIn)
        .build();
  }
}
