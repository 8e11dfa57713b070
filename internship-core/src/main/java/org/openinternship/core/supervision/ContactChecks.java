package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;

/**
 * Checks of the times at which intern and guides are in contact. Only dates count on which the
 * guide or a cover is there.
 */
final class ContactChecks {
  private final SupervisionPlan plan;
  private final SupervisionRules rules;
  private final PlanFindings found;
  private final GuideDirectory guides;
  private final List<Meeting> meetings = new ArrayList<>();

  /** One date of a contact and who attends. */
  private record Meeting(PlannedContact contact, LocalDate date, PersonId guide) {}

  /** Minutes of work that intern and guide share on a date. */
  private record Shared(LocalDate date, int minutes) {}

  private ContactChecks(SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    this.plan = plan;
    this.rules = rules;
    this.found = found;
    this.guides = new GuideDirectory(plan);
    for (PlannedContact contact : plan.contacts()) {
      for (LocalDate date : contact.dates(plan.period())) {
        guides
            .present(contact.guide(), date)
            .ifPresent(guide -> meetings.add(new Meeting(contact, date, guide)));
      }
    }
  }

  static void check(SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    ContactChecks checks = new ContactChecks(plan, rules, found);
    List<String> names = plan.contacts().stream().map(PlannedContact::name).toList();
    PlanCheck.checkDuplicates("/contacts", "contact", names, found);
    for (int i = 0; i < plan.contacts().size(); i++) {
      checks.checkContact(plan.contacts().get(i), "/contacts/" + i);
    }
    checks.checkCalls();
    checks.checkContactDays();
    checks.checkFirstContact();
    checks.checkSeniorCalls();
  }

  private void checkContact(PlannedContact contact, String path) {
    if (!guides.knows(contact.guide())) {
      found.error(path + "/guide", SupervisionReason.NOT_IN_PLAN, contact.guide().withRole());
    }
    if (contact.dates(plan.period()).isEmpty()) {
      found.warning(path, SupervisionReason.CONTACT_ON_NO_DAY, contact.name(), plan.period());
    }
    if (contact.isLive()) {
      checkSharedMinutes(contact, path);
    }
  }

  private void checkSharedMinutes(PlannedContact contact, String path) {
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
        guides.hours(guide).map(hours -> SharedHours.of(plan.internHours(), hours, plan.period()));
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
    List<LocalDate> calls =
        dates(it -> it.contact().isCall() && guides.isSupervisorOrMentor(it.guide())).toList();
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

  private void checkContactDays() {
    int[] perWeek = perWeek(dates(it -> true).distinct());
    int min = rules.requiredContactDays(plan.hoursPerWeek());
    if (fewest(perWeek) < min) {
      found.warning(
          "/contacts",
          SupervisionReason.FEW_CONTACT_DAYS,
          below(perWeek, min),
          perWeek.length,
          min,
          weekOfFewest(perWeek),
          fewest(perWeek),
          plan.hoursPerWeek());
    }
  }

  private void checkFirstContact() {
    Optional<LocalDate> first = dates(it -> true).min(Comparator.naturalOrder());
    LocalDate latest = plan.period().first().plusDays(rules.maxDaysToFirstContact());
    if (first.isEmpty()) {
      found.error("/contacts", SupervisionReason.FIRST_CONTACT_MISSING, latest);
    } else if (first.get().isAfter(latest)) {
      found.error("/contacts", SupervisionReason.FIRST_CONTACT_LATE, first.get(), latest);
    }
  }

  /** The first longest stretch without a call. */
  private void checkSeniorCalls() {
    DateRange period = plan.period();
    LocalDate from = period.first();
    LocalDate longestFrom = from;
    long longest = 0;
    Stream<LocalDate> calls =
        dates(it -> it.contact().isCall() && guides.isSenior(it.guide())).distinct().sorted();
    for (LocalDate call : Stream.concat(calls, Stream.of(period.last().plusDays(1))).toList()) {
      long days = ChronoUnit.DAYS.between(from, call);
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

  /** Counts of each whole week, or of the only week if it is none. */
  private int[] perWeek(Stream<LocalDate> dates) {
    int[] perWeek = new int[(int) Math.max(1, plan.period().days() / 7)];
    dates
        .mapToInt(date -> (int) ChronoUnit.DAYS.between(plan.period().first(), date) / 7)
        .filter(week -> week < perWeek.length)
        .forEach(week -> perWeek[week]++);
    return perWeek;
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
    return plan.period().first().plusWeeks(week);
  }
}
