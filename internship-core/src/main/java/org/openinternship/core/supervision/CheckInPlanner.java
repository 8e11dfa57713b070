package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** A planner of check-ins, date by date, by the rules of {@link CheckInSchedule}. */
final class CheckInPlanner {
  /** Days around the placements in which working hours are looked at: zones differ by up to two. */
  private static final int MARGIN = 3;

  private final List<PlannedPlacement> all;
  private final GuideDirectory guides;

  /** What became of an occasion: a check-in, a finding or both. */
  private record Entry(CheckInOccasion occasion, CheckInOutcome outcome) {}

  /** Contacts that are one call. */
  private record GroupCall(String group, PersonId guide, LocalDate date) {}

  CheckInPlanner(List<PlannedPlacement> all) {
    this.all = all;
    this.guides =
        all.size() == 1
            ? all.get(0).plan().guides()
            : new GuideDirectory(all.stream().map(PlannedPlacement::plan).toList());
  }

  /** Plans all dates of all placements. */
  Map<PlacementId, CheckInSchedule> schedules() {
    List<CheckInOccasion> occasions = new ArrayList<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (PlannedPlacement one : all) {
      DateRange period = one.placement().period();
      first = period.first().isBefore(first) ? period.first() : first;
      last = period.last().isAfter(last) ? period.last() : last;
      occasions.addAll(occasions(one, one.placement().activeDays()));
    }
    Map<PlacementId, List<Entry>> entries = new LinkedHashMap<>();
    all.forEach(one -> entries.put(one.placement().id(), new ArrayList<>()));
    if (!occasions.isEmpty()) {
      CheckInFinder finder = new CheckInFinder(guides, around(new DateRange(first, last)));
      plan(occasions, finder)
          .forEach(it -> of(entries, it.occasion().planned().placement().id()).add(it));
    }
    Map<PlacementId, CheckInSchedule> schedules = new LinkedHashMap<>();
    entries.forEach((placement, found) -> schedules.put(placement, schedule(placement, found)));
    return schedules;
  }

  private static List<Entry> of(Map<PlacementId, List<Entry>> entries, PlacementId placement) {
    return entries.computeIfAbsent(placement, it -> new ArrayList<>());
  }

  /**
   * Plans the dates of a window of one placement. The dates before matter only as far back as there
   * is a contact on each date without a gap, unless it depends on turns.
   */
  CheckInSchedule schedule(DateRange window) {
    PlannedPlacement one = all.get(0);
    Days active = one.placement().activeDays();
    Days until = active.until(window.last());
    DateRange period = one.placement().period();
    LocalDate from = window.first();
    List<CheckInOccasion> occasions = occasions(one, until.from(from));
    if (occasions.isEmpty()) {
      return schedule(one.placement().id(), List.of());
    }
    from = occasions.get(0).date();
    List<CheckInOccasion> dayBefore = occasions(one, dayBefore(until, from));
    while (!dayBefore.isEmpty()) {
      from = from.minusDays(1);
      dayBefore = occasions(one, dayBefore(until, from));
    }
    CheckInFinder finder = new CheckInFinder(guides, around(new DateRange(from, window.last())));
    List<Entry> entries = plan(occasions(one, until.from(from)), finder);
    if (finder.lookedAtTurns()) {
      entries = plan(occasions(one, until), new CheckInFinder(guides, around(period)));
    }
    return schedule(
        one.placement().id(),
        entries.stream().filter(it -> window.contains(it.occasion().date())).toList());
  }

  private static Days dayBefore(Days days, LocalDate date) {
    LocalDate before = date.minusDays(1);
    return days.contains(before) ? Days.of(new DateRange(before, before)) : Days.none();
  }

  private static DateRange around(DateRange dates) {
    return new DateRange(dates.first().minusDays(MARGIN), dates.last().plusDays(MARGIN));
  }

  /** Returns the dates of all live contacts of a plan among some days, in order. */
  private static List<CheckInOccasion> occasions(PlannedPlacement one, Days days) {
    List<CheckInOccasion> occasions = new ArrayList<>();
    LocalDate first = one.placement().plannedPeriod().first();
    for (int i = 0; i < one.plan().contacts().size(); i++) {
      PlannedContact contact = one.plan().contacts().get(i);
      if (contact.isLive()) {
        for (LocalDate date : contact.dates(days, first)) {
          List<PersonId> people = contact.guide().on(one.placement(), date);
          for (int nth = 0; nth < people.size(); nth++) {
            occasions.add(new CheckInOccasion(one, i, date, people.get(nth), nth));
          }
        }
      }
    }
    Collections.sort(occasions, CheckInOccasion.IN_ORDER);
    return occasions;
  }

  private static List<Entry> plan(Collection<CheckInOccasion> occasions, CheckInFinder finder) {
    List<Entry> entries = new ArrayList<>();
    for (List<CheckInOccasion> call : calls(occasions)) {
      List<CheckInOutcome> outcomes =
          call.size() == 1 ? List.of(finder.find(call.get(0))) : finder.findTogether(call);
      for (int i = 0; i < call.size(); i++) {
        Entry entry = new Entry(call.get(i), outcomes.get(i));
        entries.add(entry);
        if (entry.outcome().whyNot().isEmpty()) {
          finder.take(entry.occasion(), entry.outcome());
        }
      }
    }
    return entries;
  }

  /** Returns the occasions in their order, with those that are one group call together. */
  private static Collection<List<CheckInOccasion>> calls(Collection<CheckInOccasion> occasions) {
    List<CheckInOccasion> sorted = new ArrayList<>(occasions);
    sorted.sort(CheckInOccasion.IN_ORDER);
    List<List<CheckInOccasion>> calls = new ArrayList<>();
    Map<GroupCall, List<CheckInOccasion>> groups = new HashMap<>();
    for (CheckInOccasion occasion : sorted) {
      Optional<String> group = occasion.contact().group();
      @Nullable List<CheckInOccasion> call = null;
      if (group.isPresent()) {
        GroupCall key = new GroupCall(group.get(), occasion.guide(), occasion.date());
        call = groups.get(key);
        if (call == null) {
          call = new ArrayList<>();
          groups.put(key, call);
          calls.add(call);
        }
        call.add(occasion);
      } else {
        calls.add(List.of(occasion));
      }
    }
    return calls;
  }

  private static CheckInSchedule schedule(PlacementId placement, List<Entry> entries) {
    List<Entry> inOrder = new ArrayList<>(entries);
    inOrder.sort(Comparator.comparing(Entry::occasion, CheckInOccasion.IN_ORDER));
    List<CheckIn> checkIns = new ArrayList<>();
    Report.Collector found = Report.collector();
    for (Entry entry : inOrder) {
      CheckInOutcome outcome = entry.outcome();
      if (outcome.whyNot().isEmpty()) {
        checkIns.add(checkIn(entry.occasion(), outcome));
      }
      report(entry.occasion(), outcome, found);
    }
    return new CheckInSchedule(placement, checkIns, found.report());
  }

  private static CheckIn checkIn(CheckInOccasion occasion, CheckInOutcome outcome) {
    PlannedContact contact = occasion.contact();
    return CheckIn.builder()
        .contact(contact.name())
        .channel(contact.channel())
        .date(occasion.date())
        .start(Instant.ofEpochSecond(outcome.start()))
        .minutes(contact.minutes())
        .guide(outcome.guide())
        .standsInFor(Optional.of(occasion.guide()).filter(it -> !it.equals(outcome.guide())))
        .group(contact.group())
        .internZone(occasion.zone())
        .guideZone(outcome.guideZone())
        .outsideHours(outcome.outside())
        .build();
  }

  /** Every reason begins with the contact and its date. */
  private static void report(
      CheckInOccasion occasion, CheckInOutcome outcome, Report.Collector found) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(occasion.contact().name());
    arguments.add(occasion.date());
    if (outcome.whyNot().isPresent()) {
      arguments.addAll(outcome.figures());
      found.add(Severity.WARNING, occasion.path(), outcome.whyNot().get(), arguments.toArray());
    } else if (outcome.outside().isPresent()) {
      OutsideHours outside = outcome.outside().get();
      boolean isGuide = outside.side() == CheckInSide.GUIDE;
      arguments.add(occasion.contact().minutes());
      arguments.add((isGuide ? outcome.guide() : occasion.intern()).withRole());
      arguments.add(outside.minutes());
      found.add(
          Severity.WARNING,
          occasion.path(),
          SupervisionReason.CHECK_IN_OUTSIDE_HOURS,
          arguments.toArray());
    }
  }
}
