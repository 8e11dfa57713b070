package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.people.Supervisor;

/** Checks of the guides of an intern: their number, their time, and their covers. */
final class GuideChecks {
  private final SupervisionPlan plan;
  private final SupervisionRules rules;
  private final PlanFindings found;
  private final GuideDirectory guides;

  private GuideChecks(SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    this.plan = plan;
    this.rules = rules;
    this.found = found;
    this.guides = new GuideDirectory(plan);
  }

  static void check(SupervisionPlan plan, SupervisionRules rules, PlanFindings found) {
    GuideChecks checks = new GuideChecks(plan, rules, found);
    checks.checkSupervisors();
    checks.checkMentors();
    checks.checkMentorTime();
    checks.checkAbsences();
  }

  private void checkSupervisors() {
    List<Supervisor> supervisors = plan.supervisors();
    if (supervisors.size() != 1) {
      found.error("/supervisors", SupervisionReason.SUPERVISORS_NOT_ONE, supervisors.size());
    }
    List<String> keys = supervisors.stream().map(it -> it.id().value()).toList();
    PlanCheck.checkDuplicates("/supervisors", "supervisor", keys, found);
  }

  private void checkMentors() {
    List<PlannedMentor> mentors = plan.mentors();
    List<String> keys = mentors.stream().map(it -> it.mentor().id().value()).toList();
    PlanCheck.checkDuplicates("/mentors", "mentor", keys, found);
    int count = (int) keys.stream().distinct().count();
    if (count < rules.minMentors()) {
      found.warning("/mentors", HostReason.FEW_MENTORS, plan.project(), count, rules.minMentors());
    } else if (count > rules.maxMentors()) {
      found.error(
          "/mentors", HostReason.TOO_MANY_MENTORS, plan.project(), count, rules.maxMentors());
    }
    if (count == 1) {
      checkLoneMentor(mentors.get(0));
    }
    keys = plan.seniors().stream().map(it -> it.id().value()).toList();
    PlanCheck.checkDuplicates("/seniors", "mentor", keys, found);
  }

  private void checkLoneMentor(PlannedMentor lone) {
    int preferred = rules.preferredInternsOfLoneMentor();
    PersonId guide = lone.mentor().id();
    String path = "/mentors/0/interns";
    if (lone.interns() > rules.maxInternsOfLoneMentor()) {
      found.error(
          path,
          SupervisionReason.INTERNS_OF_LONE_MENTOR,
          guide.withRole(),
          lone.interns(),
          preferred);
    } else if (lone.interns() > preferred) {
      found.warning(
          path,
          SupervisionReason.INTERNS_OF_LONE_MENTOR,
          guide.withRole(),
          lone.interns(),
          preferred);
    }
  }

  /** Reports unknown hours only where the known ones are not enough. */
  private void checkMentorTime() {
    List<PlannedMentor> mentors = plan.mentors();
    int min = rules.requiredMentorMinutes(plan.hoursPerWeek());
    int minutes =
        mentors.stream()
            .mapToInt(it -> it.mentor().hoursPerWeek().orElse(0) * 60 / it.interns())
            .sum();
    if (minutes >= min) {
      return;
    }
    int[] unknown =
        IntStream.range(0, mentors.size())
            .filter(i -> mentors.get(i).mentor().hoursPerWeek().isEmpty())
            .toArray();
    for (int i : unknown) {
      PersonId guide = mentors.get(i).mentor().id();
      found.warning(
          "/mentors/" + i + "/mentor/hoursPerWeek",
          SupervisionReason.GUIDE_FACT_UNKNOWN,
          PlanFact.GUIDE_HOURS_PER_WEEK,
          guide.withRole());
    }
    if (unknown.length == 0) {
      found.warning(
          "/mentors", SupervisionReason.MENTOR_TIME_SHORT, minutes, min, plan.hoursPerWeek());
    }
  }

  private void checkAbsences() {
    for (int i = 0; i < plan.absences().size(); i++) {
      Absence absence = plan.absences().get(i);
      String path = "/absences/" + i;
      if (!guides.knows(absence.guide())) {
        found.error(path + "/guide", SupervisionReason.NOT_IN_PLAN, absence.guide().withRole());
      }
      absence
          .cover()
          .filter(cover -> !guides.knows(cover))
          .ifPresent(
              cover ->
                  found.error(path + "/cover", SupervisionReason.NOT_IN_PLAN, cover.withRole()));
    }
    plan.supervisors().stream().map(it -> it.id()).distinct().forEach(this::checkCover);
  }

  /** Takes absences that touch, and those of covers, as one longer absence. */
  private void checkCover(PersonId supervisor) {
    LocalDate last = plan.period().last();
    int days = 0;
    for (LocalDate date = plan.period().first(); !date.isAfter(last); date = date.plusDays(1)) {
      boolean alone = guides.present(supervisor, date).isEmpty();
      days = alone ? days + 1 : 0;
      boolean ends = date.equals(last) || guides.present(supervisor, date.plusDays(1)).isPresent();
      if (alone && ends && days > rules.maxUncoveredDays()) {
        LocalDate from = date.minusDays(days - 1L);
        found.warning(
            "/absences/" + absenceOn(supervisor, from) + "/cover",
            SupervisionReason.ABSENCE_WITHOUT_COVER,
            supervisor.withRole(),
            days,
            from,
            rules.maxUncoveredDays());
      }
    }
  }

  private int absenceOn(PersonId guide, LocalDate date) {
    return IntStream.range(0, plan.absences().size())
        .filter(i -> plan.absences().get(i).guide().equals(guide))
        .filter(i -> plan.absences().get(i).dates().contains(date))
        .findFirst()
        .orElseThrow();
  }
}
