package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * A search for the hours of check-ins, by the rules of {@link CheckInSchedule}, that keeps in mind
 * which hours are taken and whose turn it is.
 */
final class CheckInFinder {
  private final GuideDirectory guides;
  private final DateRange around;
  private final Map<PersonId, PersonTime> guideTimes = new HashMap<>();
  private final Map<PlacementId, PersonTime> internTimes = new HashMap<>();
  private final Map<PersonId, TimeSpans> taken = new HashMap<>();
  private final Map<Pair, Turns> turns = new HashMap<>();
  private boolean lookedAtTurns;

  private record Pair(PlacementId placement, PersonId guide) {}

  CheckInFinder(GuideDirectory guides, DateRange around) {
    this.guides = guides;
    this.around = around;
  }

  /** Tells whether a check-in depends on those before it by the turn of the two sides. */
  boolean lookedAtTurns() {
    return lookedAtTurns;
  }

  /** Finds the hour of an occasion with its guide, or else with the first cover who is there. */
  CheckInOutcome find(CheckInOccasion occasion) {
    CheckInOutcome planned = attempt(occasion, occasion.guide());
    if (planned.isGuideAway()) {
      for (PersonId cover : covers(occasion)) {
        CheckInOutcome covered = attempt(occasion, cover);
        if (!covered.isGuideAway()) {
          return covered;
        }
      }
    }
    return planned;
  }

  /** Takes the hour of a check-in from both sides. */
  void take(CheckInOccasion occasion, CheckInOutcome outcome) {
    long end = outcome.start() + occasion.seconds();
    for (PersonId person : List.of(occasion.intern(), outcome.guide())) {
      taken.merge(
          person,
          TimeSpans.NONE.or(outcome.start(), end),
          (before, more) -> before.or(outcome.start(), end));
    }
    outcome.outside().ifPresent(it -> turns(occasion, outcome.guide()).take(it.side()));
  }

  /** Returns the known covers of absences that touch the date, in their order. */
  List<PersonId> covers(CheckInOccasion occasion) {
    TimeSpans day = occasion.day();
    ZoneId zone = guides.zone(occasion.guide(), occasion.zone());
    Set<PersonId> asked = new HashSet<>();
    List<PersonId> covers = new ArrayList<>();
    for (Absence absence : guides.absences(occasion.guide())) {
      absence
          .cover()
          .filter(
              cover ->
                  guides.knows(cover) && !TimeSpans.of(absence.days(), zone).and(day).isEmpty())
          .filter(asked::add)
          .ifPresent(covers::add);
    }
    return covers;
  }

  private CheckInOutcome attempt(CheckInOccasion occasion, PersonId guide) {
    Optional<PersonTime> theirs = guideTime(guide);
    if (theirs.isEmpty()) {
      Instant noon = SupervisionPlan.noon(occasion.planned().placement(), occasion.date());
      return guides.isAway(guide, noon, occasion.zone())
          ? CheckInOutcome.guideAway(guide)
          : CheckInOutcome.none(guide, SupervisionReason.CHECK_IN_HOURS_UNKNOWN, guide.withRole());
    }
    Optional<PersonTime> own = internTime(occasion);
    if (own.isEmpty()) {
      return CheckInOutcome.none(
          guide, SupervisionReason.CHECK_IN_HOURS_UNKNOWN, occasion.intern().withRole());
    }
    return attempt(occasion, own.get(), theirs.get());
  }

  private CheckInOutcome attempt(CheckInOccasion occasion, PersonTime intern, PersonTime guide) {
    PersonId attends = guide.person();
    TimeSpans day = occasion.day();
    TimeSpans ofIntern = starts(occasion, intern.worked(), attends, day);
    TimeSpans ofGuide = starts(occasion, guide.worked(), attends, day);
    TimeSpans ofBoth = ofIntern.and(ofGuide);
    if (!ofBoth.isEmpty()) {
      TimeSpans internThere = there(occasion, ofBoth, intern, attends, day);
      TimeSpans bothThere = internThere.and(there(occasion, ofBoth, guide, attends, day));
      if (!bothThere.isEmpty()) {
        return CheckInOutcome.meets(guide, nearest(occasion, bothThere, guide.zone()));
      }
      return internThere.isEmpty()
          ? internAway(occasion, attends)
          : CheckInOutcome.guideAway(attends);
    }
    if (ofIntern.isEmpty() || ofGuide.isEmpty()) {
      PersonId busy = ofIntern.isEmpty() ? occasion.intern() : attends;
      return CheckInOutcome.none(
          attends,
          SupervisionReason.CHECK_IN_NO_TIME,
          busy.withRole(),
          occasion.contact().minutes());
    }
    return outsideOfHours(occasion, intern, guide, ofIntern, ofGuide);
  }

  /** One side keeps to its hours, the other comes as near to its own as it can. */
  private CheckInOutcome outsideOfHours(
      CheckInOccasion occasion,
      PersonTime intern,
      PersonTime guide,
      TimeSpans ofIntern,
      TimeSpans ofGuide) {
    lookedAtTurns = true;
    PersonId attends = guide.person();
    CheckInSide side = turns(occasion, attends).next();
    TimeSpans.Nearest start =
        side == CheckInSide.GUIDE
            ? ofIntern.nearest(startsAround(occasion, guide.worked(), attends))
            : ofGuide.nearest(startsAround(occasion, intern.worked(), attends));
    long end = start.second() + occasion.seconds();
    if (intern.away().overlaps(start.second(), end)) {
      return internAway(occasion, attends);
    } else if (guide.away().overlaps(start.second(), end)) {
      return CheckInOutcome.guideAway(attends);
    }
    int minutes = (int) ((start.distance() + 59) / 60);
    return CheckInOutcome.meetsOutside(guide, start.second(), new OutsideHours(side, minutes));
  }

  private static CheckInOutcome internAway(CheckInOccasion occasion, PersonId guide) {
    return CheckInOutcome.none(
        guide, SupervisionReason.CHECK_IN_INTERN_AWAY, occasion.intern().withRole());
  }

  /** Returns the starts on the date in some hours less those taken from either side. */
  private TimeSpans starts(
      CheckInOccasion occasion, TimeSpans hours, PersonId guide, TimeSpans day) {
    if (day.isEmpty()) {
      return TimeSpans.NONE; // a date that the clock skips
    }
    return starts(occasion, hours, guide, day.first(), day.last()).and(day);
  }

  /** Returns the starts near a stretch of time, in some hours less those taken from either side. */
  private TimeSpans starts(
      CheckInOccasion occasion, TimeSpans hours, PersonId guide, long from, long last) {
    long to = last + occasion.seconds();
    return hours
        .near(from, to)
        .without(taken(occasion.intern()).near(from, to))
        .without(taken(guide).near(from, to))
        .starts(occasion.seconds());
  }

  /** Returns those of some starts at which a person is not away. */
  private TimeSpans there(
      CheckInOccasion occasion,
      TimeSpans starts,
      PersonTime person,
      PersonId guide,
      TimeSpans day) {
    return person.away().isEmpty()
        ? starts
        : starts.and(starts(occasion, person.worked().without(person.away()), guide, day));
  }

  /**
   * Returns the starts on the date and as far before and after it as it is long: each side has one
   * on the date, so that none beyond is nearer to the other's.
   */
  private TimeSpans startsAround(CheckInOccasion occasion, TimeSpans hours, PersonId guide) {
    TimeSpans day = occasion.day();
    long length = day.last() - day.first();
    return starts(occasion, hours, guide, day.first() - length, day.last() + length);
  }

  /**
   * Finds the start for several interns, who come in their order; one whose time on the date does
   * not go with that of those before stays out.
   *
   * @return for each occasion what becomes of it
   */
  List<CheckInOutcome> findTogether(List<CheckInOccasion> group) {
    CheckInOccasion first = group.get(0);
    List<CheckInOutcome> planned = together(group, first.guide());
    if (planned.stream().allMatch(CheckInOutcome::isGuideAway)) {
      for (PersonId cover : covers(first)) {
        List<CheckInOutcome> covered = together(group, cover);
        if (!covered.stream().allMatch(CheckInOutcome::isGuideAway)) {
          return covered;
        }
      }
    }
    return planned;
  }

  private List<CheckInOutcome> together(List<CheckInOccasion> group, PersonId guide) {
    List<CheckInOutcome> alone = new ArrayList<>();
    TimeSpans common = TimeSpans.NONE;
    List<Integer> attending = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      CheckInOccasion occasion = group.get(i);
      CheckInOutcome outcome = attempt(occasion, guide);
      alone.add(outcome);
      if (outcome.whyNot().isEmpty() && outcome.outside().isEmpty()) {
        TimeSpans starts = startsOfBoth(occasion, guide);
        TimeSpans more = attending.isEmpty() ? starts : common.and(starts);
        if (!more.isEmpty()) {
          common = more;
          attending.add(i);
        }
      }
    }
    long start =
        attending.isEmpty()
            ? 0
            : nearest(group.get(attending.get(0)), common, guideTime(guide).orElseThrow().zone());
    List<CheckInOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      CheckInOccasion occasion = group.get(i);
      if (attending.contains(i)) {
        outcomes.add(CheckInOutcome.meets(guideTime(guide).orElseThrow(), start));
      } else if (alone.get(i).whyNot().isPresent()) {
        outcomes.add(alone.get(i));
      } else {
        outcomes.add(
            CheckInOutcome.none(
                guide, SupervisionReason.CHECK_IN_NOT_WITH_GROUP, occasion.intern().withRole()));
      }
    }
    return outcomes;
  }

  private TimeSpans startsOfBoth(CheckInOccasion occasion, PersonId guide) {
    PersonTime own = internTime(occasion).orElseThrow();
    PersonTime theirs = guideTime(guide).orElseThrow();
    TimeSpans day = occasion.day();
    TimeSpans both =
        starts(occasion, own.worked(), guide, day)
            .and(starts(occasion, theirs.worked(), guide, day));
    return there(occasion, both, own, guide, day).and(there(occasion, both, theirs, guide, day));
  }

  private long nearest(CheckInOccasion occasion, TimeSpans starts, ZoneId guideZone) {
    return starts.nearest(
        occasion
            .contact()
            .preferredStart()
            .map(time -> wanted(occasion, time, guideZone))
            .orElse(Long.MIN_VALUE / 2)); // the earliest
  }

  /** A preferred time that the clock skips is the one after the gap, a repeated one the first. */
  private static long wanted(CheckInOccasion occasion, LocalTime time, ZoneId guideZone) {
    LocalDate date = occasion.date();
    if (occasion.contact().clock() == CheckInSide.INTERN) {
      return second(date, time, occasion.zone());
    }
    TimeSpans day = occasion.day();
    for (int days = -2; days <= 2; days++) { // which day it is for the guide
      long second = second(date.plusDays(days), time, guideZone);
      if (day.overlaps(second, second + 1)) {
        return second;
      }
    }
    return second(date, time, guideZone);
  }

  private static long second(LocalDate date, LocalTime time, ZoneId zone) {
    return date.atTime(time).atZone(zone).toEpochSecond();
  }

  private TimeSpans taken(PersonId person) {
    return taken.getOrDefault(person, TimeSpans.NONE);
  }

  private Turns turns(CheckInOccasion occasion, PersonId guide) {
    return turns.computeIfAbsent(
        new Pair(occasion.planned().placement().id(), guide), pair -> new Turns());
  }

  private Optional<PersonTime> guideTime(PersonId guide) {
    PersonTime known = guideTimes.get(guide);
    if (known == null) {
      Optional<WorkingHours> hours = guides.hours(guide);
      if (hours.isEmpty()) {
        return Optional.empty();
      }
      known = PersonTime.of(guide, hours.get().zone(), hours.get(), guides.absences(guide), around);
      guideTimes.put(guide, known);
    }
    return Optional.of(known);
  }

  private Optional<PersonTime> internTime(CheckInOccasion occasion) {
    PlacementId placement = occasion.planned().placement().id();
    PersonTime known = internTimes.get(placement);
    if (known == null) {
      Optional<WorkingHours> hours = occasion.planned().placement().workingHours();
      if (hours.isEmpty()) {
        return Optional.empty();
      }
      PersonId intern = occasion.intern();
      known = PersonTime.of(intern, occasion.zone(), hours.get(), guides.absences(intern), around);
      internTimes.put(placement, known);
    }
    return Optional.of(known);
  }
}
