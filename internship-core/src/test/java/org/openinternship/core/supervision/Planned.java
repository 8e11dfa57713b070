package org.openinternship.core.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Report;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** A placement and its plan, changed together in tests. */
record Planned(Placement placement, SupervisionPlan plan) {
  Report check(SupervisionRules rules) {
    return rules.check(placement, plan);
  }

  CheckInSchedule schedule() {
    return CheckInSchedule.of(placement, plan);
  }

  List<Duty> dutiesIn(DateRange window, Instant now) {
    return plan.duties(placement, SupervisionRules.standard(), window, now);
  }

  DateRange period() {
    return placement.period();
  }

  Planned after(PlacementEvent event) {
    return new Planned(placement.after(event), plan);
  }

  private Planned with(Placement other) {
    return new Planned(other, plan);
  }

  private Planned with(UnaryOperator<SupervisionPlan> change) {
    return new Planned(placement, change.apply(plan));
  }

  Planned withPeriod(DateRange period) {
    return with(placement.withPlannedPeriod(period));
  }

  Planned withHoursPerWeek(int hours) {
    return with(placement.withHoursPerWeek(hours));
  }

  Planned withInternHours(WorkingHours hours) {
    return with(placement.withWorkingHours(hours).withZone(hours.zone()));
  }

  /** The last weeks of the period are an extension. */
  Planned withExtensionWeeks(int weeks) {
    DateRange period = placement.plannedPeriod();
    return with(
        placement
            .withPlannedPeriod(new DateRange(period.first(), period.last().minusWeeks(weeks)))
            .withExtensionRules(ExtensionRules.standard().withMaxExtensionDays(7 * weeks))
            .after(
                new PlacementEvent.Started(period.first().atTime(12, 0).toInstant(ZoneOffset.UTC)))
            .after(
                new PlacementEvent.Extended(
                    period.first().atTime(13, 0).toInstant(ZoneOffset.UTC), period.last())));
  }

  /** Only the profiles; the supervisor of the placement stays. */
  Planned withSupervisors(Supervisor... supervisors) {
    return with(it -> it.withSupervisors(supervisors));
  }

  /** Mentors of the placement from the first day on, with their profiles. */
  Planned withMentors(List<PlannedMentor> mentors) {
    Placement other =
        placement.withFirstMentors(
            mentors.stream().map(it -> it.mentor().id()).distinct().toList());
    return new Planned(other, plan.withMentors(mentors));
  }

  Planned withMentors(PlannedMentor... mentors) {
    return withMentors(Arrays.asList(mentors));
  }

  Planned withSeniors(Mentor... seniors) {
    return with(it -> it.withSeniors(seniors));
  }

  Planned withContacts(PlannedContact... contacts) {
    return with(it -> it.withContacts(contacts));
  }

  Planned withAbsences(Absence... absences) {
    return with(it -> it.withAbsences(absences));
  }

  Planned withAnswerTime(Duration time) {
    return with(it -> it.withAnswerTime(time));
  }

  Planned withAnswerTime(Optional<Duration> time) {
    return with(it -> it.withAnswerTime(time));
  }

  Planned withReviewTime(Duration time) {
    return with(it -> it.withReviewTime(time));
  }

  Planned withReviewTime(Optional<Duration> time) {
    return with(it -> it.withReviewTime(time));
  }

  Planned withEvaluations(PlannedEvaluation... evaluations) {
    return with(it -> it.withEvaluations(evaluations));
  }

  Planned withObjectives(LearningObjective... objectives) {
    return with(it -> it.withObjectives(objectives));
  }

  List<LearningObjective> objectives() {
    return plan.objectives();
  }

  List<Absence> absences() {
    return plan.absences();
  }
}
