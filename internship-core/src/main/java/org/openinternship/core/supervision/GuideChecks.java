package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.placement.MentorTenure;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.SupervisorTenure;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;

/** Checks of the guides of an intern: their number, their time, and their covers. */
final class GuideChecks {
  private final Placement placement;
  private final SupervisionPlan plan;
  private final SupervisionRules rules;
  private final PlanFindings found;
  private final GuideDirectory guides;
  private final Days active;
  private final Map<MentorId, Integer> orders = new HashMap<>();

  private GuideChecks(
      Placement placement, SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    this.placement = placement;
    this.plan = plan;
    this.rules = rules;
    this.found = found;
    this.guides = plan.guides();
    this.active = placement.activeDays();
    for (int i = 0; i < plan.mentors().size(); i++) {
      orders.putIfAbsent(plan.mentors().get(i).mentor().id(), i);
    }
  }

  static void check(
      Placement placement, SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    GuideChecks checks = new GuideChecks(placement, plan, rules, found);
    checks.checkProfiles();
    checks.checkMentors();
    checks.checkAbsences();
    checks.checkCover();
  }

  /** The plan knows everybody who is in charge on some active day, and everybody once. */
  private void checkProfiles() {
    List<String> keys = plan.supervisors().stream().map(it -> it.id().value()).toList();
    PlanCheck.checkDuplicates("/supervisors", "supervisor", keys, found);
    placement.supervisors().stream()
        .filter(it -> !active.in(it.days()).isEmpty())
        .map(SupervisorTenure::supervisor)
        .distinct()
        .filter(it -> !guides.knows(it))
        .forEach(it -> found.error("/supervisors", SupervisionReason.NOT_IN_PLAN, it.withRole()));
    keys = plan.mentors().stream().map(it -> it.mentor().id().value()).toList();
    PlanCheck.checkDuplicates("/mentors", "mentor", keys, found);
    placement.mentors().stream()
        .filter(it -> !active.and(it.days()).isEmpty())
        .map(MentorTenure::mentor)
        .filter(it -> !guides.knows(it))
        .forEach(it -> found.error("/mentors", SupervisionReason.NOT_IN_PLAN, it.withRole()));
    keys = plan.seniors().stream().map(it -> it.id().value()).toList();
    PlanCheck.checkDuplicates("/seniors", "mentor", keys, found);
    for (int i = 0; i < plan.mentors().size(); i++) {
      checkInterns(plan.mentors().get(i), "/mentors/" + i + "/interns");
    }
  }

  private void checkInterns(PlannedMentor planned, String path) {
    OptionalInt max = planned.mentor().maxInterns();
    if (max.isPresent() && planned.interns() > max.getAsInt()) {
      found.error(
          path,
          SupervisionReason.TOO_MANY_INTERNS,
          planned.mentor().id().withRole(),
          planned.interns(),
          max.getAsInt());
    }
  }

  /** Looks at the mentors of every stretch of active days in which they are the same. */
  private void checkMentors() {
    Set<List<MentorId>> teams = teams();
    int fewest = teams.stream().mapToInt(List::size).min().orElse(rules.minMentors());
    int most = teams.stream().mapToInt(List::size).max().orElse(rules.maxMentors());
    if (fewest < rules.minMentors()) {
      found.warning(
          "/mentors", HostReason.FEW_MENTORS, placement.project(), fewest, rules.minMentors());
    }
    if (most > rules.maxMentors()) {
      found.error(
          "/mentors", HostReason.TOO_MANY_MENTORS, placement.project(), most, rules.maxMentors());
    }
    teams.stream()
        .filter(team -> team.size() == 1)
        .map(team -> team.get(0))
        .distinct()
        .filter(orders::containsKey)
        .forEach(this::checkLoneMentor);
    checkMentorTime(teams);
  }

  private Set<List<MentorId>> teams() {
    Set<LocalDate> changes = new LinkedHashSet<>();
    active.runs().forEach(run -> changes.add(run.first()));
    for (MentorTenure tenure : placement.mentors()) {
      for (DateRange run : tenure.days().runs()) {
        changes.add(run.first());
        changes.add(run.last().plusDays(1));
      }
    }
    Set<List<MentorId>> teams = new LinkedHashSet<>();
    changes.stream()
        .filter(active::contains)
        .sorted()
        .forEach(day -> teams.add(placement.mentorsOn(day)));
    return teams;
  }

  private PlannedMentor profile(MentorId mentor) {
    return plan.mentors().get(orders.getOrDefault(mentor, -1)); // asked for known ones only
  }

  private void checkLoneMentor(MentorId mentor) {
    int interns = profile(mentor).interns();
    int preferred = rules.preferredInternsOfLoneMentor();
    String path = "/mentors/" + orders.get(mentor) + "/interns";
    if (interns > rules.maxInternsOfLoneMentor()) {
      found.error(
          path, SupervisionReason.INTERNS_OF_LONE_MENTOR, mentor.withRole(), interns, preferred);
    } else if (interns > preferred) {
      found.warning(
          path, SupervisionReason.INTERNS_OF_LONE_MENTOR, mentor.withRole(), interns, preferred);
    }
  }

  /** Reports unknown hours only where the known ones are not enough. */
  private void checkMentorTime(Set<List<MentorId>> teams) {
    OptionalInt hours = PlanCheck.hoursPerWeek(placement);
    if (hours.isEmpty()) {
      return; // the check of contacts says so
    }
    int min = rules.requiredMentorMinutes(hours.getAsInt());
    List<MentorId> busiest =
        teams.stream()
            .filter(team -> minutes(team) < min)
            .min(Comparator.comparingInt(this::minutes))
            .orElse(null);
    if (busiest == null) {
      return;
    }
    List<MentorId> unknown = new ArrayList<>();
    for (MentorId mentor : busiest) {
      if (orders.containsKey(mentor) && profile(mentor).mentor().hoursPerWeek().isEmpty()) {
        unknown.add(mentor);
        found.warning(
            "/mentors/" + orders.get(mentor) + "/mentor/hoursPerWeek",
            SupervisionReason.GUIDE_FACT_UNKNOWN,
            PlanFact.GUIDE_HOURS_PER_WEEK,
            mentor.withRole());
      }
    }
    if (unknown.isEmpty()) {
      found.warning(
          "/mentors", SupervisionReason.MENTOR_TIME_SHORT, minutes(busiest), min, hours.getAsInt());
    }
  }

  private int minutes(List<MentorId> team) {
    return team.stream()
        .filter(orders::containsKey)
        .map(this::profile)
        .mapToInt(it -> it.mentor().hoursPerWeek().orElse(0) * 60 / it.interns())
        .sum();
  }

  private void checkAbsences() {
    for (int i = 0; i < plan.absences().size(); i++) {
      Absence absence = plan.absences().get(i);
      String path = "/absences/" + i;
      PersonId person = absence.person();
      boolean known =
          person instanceof InternId ? person.equals(placement.intern()) : guides.knows(person);
      if (!known) {
        found.error(path + "/person", SupervisionReason.NOT_IN_PLAN, person.withRole());
      }
      absence
          .cover()
          .filter(cover -> !guides.knows(cover))
          .ifPresent(
              cover ->
                  found.error(path + "/cover", SupervisionReason.NOT_IN_PLAN, cover.withRole()));
    }
  }

  /** Takes absences that touch, and those of covers, as one longer absence. */
  private void checkCover() {
    for (DateRange run : plan.uncovered(placement, placement.period()).runs()) {
      if (run.days() > rules.maxUncoveredDays()) {
        PersonId supervisor = placement.supervisorOn(run.first());
        found.warning(
            "/absences/" + absenceOn(supervisor, run.first()) + "/cover",
            SupervisionReason.ABSENCE_WITHOUT_COVER,
            supervisor.withRole(),
            run.days(),
            run.first(),
            rules.maxUncoveredDays());
      }
    }
  }

  private int absenceOn(PersonId guide, LocalDate date) {
    return IntStream.range(0, plan.absences().size())
        .filter(i -> plan.absences().get(i).person().equals(guide))
        .filter(
            i ->
                plan.absences()
                    .get(i)
                    .contains(
                        SupervisionPlan.noon(placement, date),
                        guides.zone(guide, placement.zone())))
        .findFirst()
        .orElseThrow();
  }
}
