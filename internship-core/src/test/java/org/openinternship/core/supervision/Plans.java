package org.openinternship.core.supervision;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.openinternship.core.people.Channel.EMAIL;
import static org.openinternship.core.people.Channel.PROJECT_MANAGEMENT_TOOL;
import static org.openinternship.core.people.Channel.VIDEO_CALL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** A plan in which nothing is missing, to take things out of. */
final class Plans {
  static final PersonId GRACE = SupervisorId.of("grace");
  static final PersonId KIM = MentorId.of("kim");
  static final PersonId LEE = MentorId.of("lee");
  static final PersonId DIRECTOR = MentorId.of("director");

  static final WorkingHours OFFICE = WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-17:00");

  static final PlannedContact CALL = PlannedContact.weekly("call", VIDEO_CALL, GRACE, MONDAY);
  static final PlannedContact MAIL = PlannedContact.weekly("mail", EMAIL, KIM, WEDNESDAY);
  static final PlannedContact BOARD =
      PlannedContact.weekly("board", PROJECT_MANAGEMENT_TOOL, LEE, FRIDAY);
  static final PlannedContact ROUND =
      PlannedContact.weekly("round", VIDEO_CALL, DIRECTOR, TUESDAY).withEveryWeeks(2);

  static final PlannedEvaluation MIDPOINT =
      PlannedEvaluation.of(EvaluationKind.MIDPOINT, LocalDate.parse("2027-04-12"));
  static final PlannedEvaluation FINAL =
      PlannedEvaluation.of(EvaluationKind.FINAL, LocalDate.parse("2027-05-21"));

  private Plans() {}

  static Supervisor supervisor(String id) {
    return Supervisor.builder().id(id).workingHours(OFFICE).build();
  }

  static Mentor mentor(String id) {
    return Mentor.builder().id(id).workingHours(OFFICE).hoursPerWeek(2).build();
  }

  /** Twelve weeks from a Monday on, 20 hours each. */
  static Planned sound() {
    Placement placement =
        Placement.builder()
            .id("p-1")
            .intern("ada")
            .project("open-data-api")
            .host("ghent")
            .firstSupervisor("grace")
            .addFirstMentor("kim")
            .addFirstMentor("lee")
            .plannedPeriod("2027-03-01", "2027-05-23")
            .zone(OFFICE.zone())
            .hoursPerWeek(20)
            .workingHours(OFFICE)
            .build();
    return new Planned(
        placement,
        SupervisionPlan.of(placement)
            .addSupervisor(supervisor("grace"))
            .addMentor(mentor("kim"), 1)
            .addMentor(mentor("lee"), 1)
            .addSenior(mentor("director"))
            .addContacts(CALL, MAIL, BOARD, ROUND)
            .answerTime(Duration.ofHours(8))
            .reviewTime(Duration.ofDays(2))
            .addEvaluations(MIDPOINT, FINAL)
            .addObjective("design an API that others can use", "technology")
            .build());
  }

  static CheckInSchedule schedule(Planned planned) {
    return planned.schedule();
  }

  static Report check(SupervisionRules rules, Planned planned) {
    return planned.check(rules);
  }

  static PlannedContact kim(PlannedContact contact) {
    return contact.withGuide(KIM);
  }

  static PlannedMentor minutes(String id, int hours, int interns) {
    return new PlannedMentor(mentor(id).withHoursPerWeek(hours), interns);
  }

  /** Kim, with enough time. */
  static PlannedMentor takes(int max, int interns) {
    return new PlannedMentor(mentor("kim").withHoursPerWeek(9).withMaxInterns(max), interns);
  }

  static Mentor unhurried(String id) {
    return Mentor.builder().id(id).build();
  }

  static PlannedMentor alone(int interns) {
    return minutes("kim", 9, interns);
  }

  static List<PlannedMentor> mentors(int count) {
    return Stream.of("kim", "lee", "max", "noa", "ola")
        .limit(count)
        .map(id -> minutes(id, 2, 1))
        .toList();
  }

  static Planned grace(String hours) {
    WorkingHours weekly = WorkingHours.of("Europe/Brussels", hours);
    return sound().withSupervisors(supervisor("grace").withWorkingHours(weekly));
  }

  static Absence away(String first, String last) {
    return Absence.of(GRACE, first, last);
  }

  static PlannedContact once(String date) {
    return PlannedContact.once("once", Channel.EMAIL, GRACE, LocalDate.parse(date));
  }

  static PlannedEvaluation midpoint(String due) {
    return PlannedEvaluation.of(EvaluationKind.MIDPOINT, LocalDate.parse(due));
  }

  static PlannedEvaluation opens(int daysBefore) {
    return new PlannedEvaluation(
        FINAL.kind(), FINAL.due().minusDays(daysBefore), FINAL.due(), FINAL.reminders());
  }

  static PlannedEvaluation reminds(int... hoursBefore) {
    List<Duration> reminders = Arrays.stream(hoursBefore).mapToObj(Duration::ofHours).toList();
    return new PlannedEvaluation(FINAL.kind(), FINAL.opens(), FINAL.due(), reminders);
  }

  static Planned lasting(int days) {
    LocalDate first = sound().period().first();
    return sound()
        .withPeriod(new DateRange(first, first.plusDays(days - 1L)))
        .withEvaluations(midpoint(first.plusDays(days / 2).toString()), FINAL);
  }
}
