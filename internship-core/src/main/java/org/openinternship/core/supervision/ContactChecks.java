package org.openinternship.core.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.SharedHours;

/**
 * Checks of the times at which intern and guides are in contact. Only dates count on which the
 * guide or a cover is there.
 */
final class ContactChecks {
  private final Placement placement;
  private final SupervisionRules rules;
  private final PlanFindings found;
  private final GuideDirectory guides;
  private final Days active;
  private final List<Meeting> meetings = new ArrayList<>();

  /** One date of a contact and who attends. */
  private record Meeting(PlannedContact contact, LocalDate date, PersonId guide) {}

  /** Minutes of work that intern and guide share on a date. */
  private record Shared(LocalDate date, int minutes) {}

  private ContactChecks(
      Placement placement, SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    this.placement = placement;
    this.rules = rules;
    this.found = found;
    this.guides = plan.guides();
    this.active = placement.activeDays();
    for (PlannedContact contact : plan.contacts()) {
      for (LocalDate date : contact.dates(placement)) {
        Instant noon = SupervisionPlan.noon(placement, date);
        if (!guides.isAway(placement.intern(), noon, placement.zone())) {
          for (PersonId guide : contact.guide().on(placement, date)) {
            guides
                .present(guide, noon, placement.zone())
                .filter(guides::knows)
                .ifPresent(there -> meetings.add(new Meeting(contact, date, there)));
          }
        }
      }
    }
  }

  static void check(
      Placement placement, SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    ContactChecks checks = new ContactChecks(placement, plan, rules, found);
    List<String> names = plan.contacts().stream().map(PlannedContact::name).toList();
    PlanCheck.checkDuplicates("/contacts", "contact", names, found);
    for (int i = 0; i < plan.contacts().size(); i++) {
      checks.checkContact(plan.contacts().get(i), "/contacts/" + i);
    }
    if (!checks.active.isEmpty()) {
      checks.checkCalls();
      checks.checkContactDays();
      checks.checkFirstContact();
      checks.checkSeniorCalls();
    }
  }

  private void checkContact(PlannedContact contact, String path) {
    contact
        .guide()
        .person()
        .filter(guide -> !guides.knows(guide))
        .ifPresent(
            guide -> found.error(path + "/guide", SupervisionReason.NOT_IN_PLAN, guide.withRole()));
    if (!active.isEmpty()
        && contact.dates(placement).stream()
            .allMatch(date -> contact.guide().on(placement, date).isEmpty())) {
      found.warning(path, SupervisionReason.CONTACT_ON_NO_DAY, contact.name(), placement.period());
    }
    if (contact.isLive()) {
      checkSharedMinutes(contact, path);
    }
  }

  private void checkSharedMinutes(PlannedContact contact, String path) {
    if (placement.workingHours().isEmpty()) {
      found.warning(path, GeneralReason.FACT_UNKNOWN, PlanFact.PLAN_INTERN_HOURS);
      return;
    }
    Map<PersonId, Optional<SharedHours>> perGuide = new HashMap<>();
    List<Shared> shared = new ArrayList<>();
    for (Meeting meeting : meetings) {
      if (meeting.contact() == contact) {
        perGuide
            .computeIfAbsent(meeting.guide(), guide -> sharedHours(guide, path))
            .ifPresent(
                hours -> shared.add(new Shared(meeting.date(), hours.minutesOn(meeting.date()))));
      }
    }
    shared.stream()
        .min(Comparator.comparingInt(Shared::minutes)) // the first of equals
        .ifPresent(
            worst -> {
              int min = rules.minSharedMinutes();
              int preferred = rules.preferredSharedMinutes();
              if (worst.minutes() < min) {
                found.error(
                    path,
                    SupervisionReason.SHARED_MINUTES_TOO_FEW,
                    arguments(shared, contact, min, worst));
              } else if (worst.minutes() < preferred) {
                found.info(
                    path,
                    SupervisionReason.SHARED_MINUTES_FEW,
                    arguments(shared, contact, preferred, worst));
              }
            });
  }

  private static Object[] arguments(
      List<Shared> shared, PlannedContact contact, int bound, Shared worst) {
    long fewer = shared.stream().filter(it -> it.minutes() < bound).count();
    return new Object[] {
      fewer, shared.size(), contact.name(), bound, worst.date(), worst.minutes()
    };
  }

  private Optional<SharedHours> sharedHours(PersonId guide, String path) {
    Optional<SharedHours> shared =
        guides
            .hours(guide)
            .flatMap(
                hours ->
                    placement
                        .workingHours()
                        .map(own -> SharedHours.of(own, hours, placement.period())));
    if (shared.isEmpty()) {
      found.warning(
          path + "/guide",
          SupervisionReason.GUIDE_FACT_UNKNOWN,
          PlanFact.GUIDE_WORKING_HOURS,
          guide.withRole());
    }
    return shared;
  }

  private void checkCalls() {
    List<LocalDate> calls = dates(it -> it.contact().isCall() && isOfTheTeam(it)).toList();
    int min = rules.minCallsPerWeek();
    if (calls.isEmpty() && min > 0) {
      found.error("/contacts", SupervisionReason.NO_CALL, min);
      return;
    }
    int[] perWeek = perWeek(calls.stream());
    if (fewest(perWeek) < min) {
      found.warning(
          "/contacts",
          SupervisionReason.FEW_CALLS,
          below(perWeek, min),
          perWeek.length,
          min,
          weekOfFewest(perWeek),
          fewest(perWeek));
    }
  }

  /** Whoever supervises or mentors on the date, or covers for somebody who does. */
  private boolean isOfTheTeam(Meeting meeting) {
    List<PersonId> team = placement.guidesOn(meeting.date());
    return team.contains(meeting.guide())
        || meeting.contact().guide().on(placement, meeting.date()).stream()
            .anyMatch(team::contains);
  }

  private void checkContactDays() {
    OptionalInt hours = PlanCheck.hoursPerWeek(placement);
    if (hours.isEmpty()) {
      found.warning("/contacts", GeneralReason.FACT_UNKNOWN, PlanFact.PLAN_HOURS_PER_WEEK);
      return;
    }
    int[] perWeek = perWeek(dates(it -> true).distinct());
    int min = rules.requiredContactDays(hours.getAsInt());
    if (fewest(perWeek) < min) {
      found.warning(
          "/contacts",
          SupervisionReason.FEW_CONTACT_DAYS,
          below(perWeek, min),
          perWeek.length,
          min,
          weekOfFewest(perWeek),
          fewest(perWeek),
          hours.getAsInt());
    }
  }

  private void checkFirstContact() {
    Optional<LocalDate> first = dates(it -> true).min(Comparator.naturalOrder());
    LocalDate latest = latestFirstContact();
    if (first.isEmpty()) {
      found.error("/contacts", SupervisionReason.FIRST_CONTACT_MISSING, latest);
    } else if (first.get().isAfter(latest)) {
      found.error("/contacts", SupervisionReason.FIRST_CONTACT_LATE, first.get(), latest);
    }
  }

  /** The last of the active days that may pass without a contact. */
  private LocalDate latestFirstContact() {
    return active.day(Math.min(active.count(), rules.maxDaysToFirstContact() + 1L));
  }

  /** The first longest stretch of active days without a call. */
  private void checkSeniorCalls() {
    LocalDate from = active.first().orElseThrow();
    LocalDate end = active.last().orElseThrow().plusDays(1);
    LocalDate longestFrom = from;
    long longest = 0;
    Stream<LocalDate> calls =
        dates(it -> it.contact().isCall() && guides.isSenior(it.guide())).distinct().sorted();
    for (LocalDate call : Stream.concat(calls, Stream.of(end)).toList()) {
      long days =
          from.isBefore(call) ? active.in(new DateRange(from, call.minusDays(1))).count() : 0;
      if (days > longest) {
        longest = days;
        longestFrom = from;
      }
      from = call.plusDays(1);
    }
    if (longest >= 7L * rules.maxWeeksBetweenSeniorCalls()) {
      found.info(
          "/contacts",
          SupervisionReason.SENIOR_CALLS_RARE,
          longest,
          longestFrom,
          rules.maxWeeksBetweenSeniorCalls());
    }
  }

  private Stream<LocalDate> dates(Predicate<Meeting> wanted) {
    return meetings.stream().filter(wanted).map(Meeting::date);
  }

  /**
   * Counts of each block of seven days from the first active day on that has only active days and
   * one on which the intern is not away; or of all days as the only week if there is no such block.
   */
  private int[] perWeek(Stream<LocalDate> dates) {
    List<LocalDate> weeks = weeks();
    int[] perWeek = new int[weeks.size()];
    dates.forEach(
        date -> {
          int week = Collections.binarySearch(weeks, date);
          week = week < 0 ? -week - 2 : week;
          if (week >= 0 && (weeks.size() == 1 || date.isBefore(weeks.get(week).plusDays(7)))) {
            perWeek[week]++;
          }
        });
    return perWeek;
  }

  /** Returns the first days of the weeks that count. */
  private List<LocalDate> weeks() {
    LocalDate first = active.first().orElseThrow();
    List<LocalDate> weeks = new ArrayList<>();
    LocalDate last = active.last().orElseThrow();
    for (LocalDate week = first; !week.plusDays(6).isAfter(last); week = week.plusDays(7)) {
      DateRange days = new DateRange(week, week.plusDays(6));
      boolean away =
          days.first()
              .datesUntil(days.last().plusDays(1))
              .allMatch(
                  day ->
                      guides.isAway(
                          placement.intern(),
                          SupervisionPlan.noon(placement, day),
                          placement.zone()));
      if (active.in(days).count() == 7 && !away) {
        weeks.add(week);
      }
    }
    return weeks.isEmpty() ? List.of(first) : weeks;
  }

  private static int fewest(int[] perWeek) {
    return IntStream.of(perWeek).min().orElseThrow();
  }

  private static long below(int[] perWeek, int min) {
    return IntStream.of(perWeek).filter(count -> count < min).count();
  }

  private LocalDate weekOfFewest(int[] perWeek) {
    int fewest = fewest(perWeek);
    int week =
        IntStream.range(0, perWeek.length).filter(i -> perWeek[i] == fewest).findFirst().orElse(0);
    return weeks().get(week);
  }
}
