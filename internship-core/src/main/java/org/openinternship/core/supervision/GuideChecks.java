package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.Person;
import org.openinternship.core.people.Supervisor;

/** Checks of who guides an intern: how many, with how much time, and who covers for whom. */
final class GuideChecks {
  private final SupervisionPlan plan;
  private final SupervisionPolicy policy;
  private final PlanFindings found;
  private final Roster roster;

  private GuideChecks(SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    this.plan = plan;
    this.policy = policy;
    this.found = found;
    this.roster = new Roster(plan);
  }

  static void check(SupervisionPlan plan, SupervisionPolicy policy, PlanFindings found) {
    GuideChecks checks = new GuideChecks(plan, policy, found);
    checks.checkSupervisors();
    checks.checkMentors();
    checks.checkMentorTime();
    checks.checkAbsences();
  }

  private void checkSupervisors() {
    List<Supervisor> supervisors = plan.supervisors();
    if (supervisors.size() != 1) {
      found.error("/supervisors", ReasonCode.SUPERVISORS_NOT_ONE, supervisors.size());
    }
    List<String> keys = supervisors.stream().map(it -> it.id().value()).toList();
    PlanCheck.checkDuplicates("/supervisors", "supervisor", keys, found);
  }

  private void checkMentors() {
    List<PlannedMentor> mentors = plan.mentors();
    List<String> keys = mentors.stream().map(it -> it.mentor().id().value()).toList();
    PlanCheck.checkDuplicates("/mentors", "mentor", keys, found);
    int count = (int) keys.stream().distinct().count();
    if (count < policy.leastMentors()) {
      found.warning(
          "/mentors", ReasonCode.FEW_MENTORS, plan.project(), count, policy.leastMentors());
    } else if (count > policy.mostMentors()) {
      found.error(
          "/mentors", ReasonCode.TOO_MANY_MENTORS, plan.project(), count, policy.mostMentors());
    }
    if (count == 1) {
      checkLoneMentor(mentors.get(0));
    }
    keys = plan.seniors().stream().map(it -> it.id().value()).toList();
    PlanCheck.checkDuplicates("/seniors", "mentor", keys, found);
  }

  private void checkLoneMentor(PlannedMentor lone) {
    int fine = policy.fineInternsOfLoneMentor();
    Person guide = lone.mentor().id();
    String path = "/mentors/0/interns";
    if (lone.interns() > policy.mostInternsOfLoneMentor()) {
      found.error(path, ReasonCode.INTERNS_OF_LONE_MENTOR, guide.withRole(), lone.interns(), fine);
    } else if (lone.interns() > fine) {
      found.warning(
          path, ReasonCode.INTERNS_OF_LONE_MENTOR, guide.withRole(), lone.interns(), fine);
    }
  }

  /** Unknown hours matter only where the known ones are not enough. */
  private void checkMentorTime() {
    List<PlannedMentor> mentors = plan.mentors();
    int least = policy.mentorMinutes(plan.hoursPerWeek());
    int minutes =
        mentors.stream()
            .mapToInt(it -> it.mentor().hoursPerWeek().orElse(0) * 60 / it.interns())
            .sum();
    if (minutes >= least) {
      return;
    }
    int[] unknown =
        IntStream.range(0, mentors.size())
            .filter(i -> mentors.get(i).mentor().hoursPerWeek().isEmpty())
            .toArray();
    for (int i : unknown) {
      Person guide = mentors.get(i).mentor().id();
      found.warning(
          "/mentors/" + i + "/mentor/hoursPerWeek",
          ReasonCode.FACT_UNKNOWN,
          "hoursPerWeek of " + guide.withRole());
    }
    if (unknown.length == 0) {
      found.warning("/mentors", ReasonCode.MENTOR_TIME_SHORT, minutes, least, plan.hoursPerWeek());
    }
  }

  private void checkAbsences() {
    for (int i = 0; i < plan.absences().size(); i++) {
      Absence absence = plan.absences().get(i);
      String path = "/absences/" + i;
      if (!roster.knows(absence.who())) {
        found.error(path + "/who", ReasonCode.NOT_IN_PLAN, absence.who().withRole());
      }
      absence
          .cover()
          .filter(cover -> !roster.knows(cover))
          .ifPresent(
              cover -> found.error(path + "/cover", ReasonCode.NOT_IN_PLAN, cover.withRole()));
    }
    plan.supervisors().stream().map(it -> it.id()).distinct().forEach(this::checkCover);
  }

  /** Absences that touch, and covers who are away themselves, make one longer absence. */
  private void checkCover(Person supervisor) {
    LocalDate last = plan.period().last();
    int days = 0;
    for (LocalDate date = plan.period().first(); !date.isAfter(last); date = date.plusDays(1)) {
      boolean alone = roster.present(supervisor, date).isEmpty();
      days = alone ? days + 1 : 0;
      boolean ends = date.equals(last) || roster.present(supervisor, date.plusDays(1)).isPresent();
      if (alone && ends && days > policy.mostUncoveredDays()) {
        LocalDate from = date.minusDays(days - 1L);
        found.warning(
            "/absences/" + absenceOn(supervisor, from) + "/cover",
            ReasonCode.ABSENCE_WITHOUT_COVER,
            supervisor.withRole(),
            days,
            from,
            policy.mostUncoveredDays());
      }
    }
  }

  private int absenceOn(Person guide, LocalDate date) {
    return IntStream.range(0, plan.absences().size())
        .filter(i -> plan.absences().get(i).who().equals(guide))
        .filter(i -> plan.absences().get(i).dates().contains(date))
        .findFirst()
        .orElseThrow();
  }
}
