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
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.Person;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** A plan in which nothing is missing, to take things out of. */
final class Plans {
  static final Person GRACE = SupervisorId.of("grace");
  static final Person KIM = MentorId.of("kim");
  static final Person LEE = MentorId.of("lee");
  static final Person DIRECTOR = MentorId.of("director");

  static final WorkingHours OFFICE = WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-17:00");

  static final PlannedContact CALL = PlannedContact.weekly("call", VIDEO_CALL, GRACE, MONDAY);
  static final PlannedContact MAIL = PlannedContact.weekly("mail", EMAIL, KIM, WEDNESDAY);
  static final PlannedContact BOARD =
      PlannedContact.weekly("board", PROJECT_MANAGEMENT_TOOL, LEE, FRIDAY);
  static final PlannedContact ROUND =
      PlannedContact.weekly("round", VIDEO_CALL, DIRECTOR, TUESDAY).withEveryWeeks(2);

  static final PlannedEvaluation MIDPOINT =
      PlannedEvaluation.of(PlannedEvaluation.Kind.MIDPOINT, LocalDate.parse("2027-04-12"));
  static final PlannedEvaluation FINAL =
      PlannedEvaluation.of(PlannedEvaluation.Kind.FINAL, LocalDate.parse("2027-05-21"));

  private Plans() {}

  static Supervisor supervisor(String id) {
    return Supervisor.builder().id(id).workingHours(OFFICE).build();
  }

  static Mentor mentor(String id) {
    return Mentor.builder().id(id).workingHours(OFFICE).hoursPerWeek(2).build();
  }

  /** Twelve weeks from a Monday on, 20 hours each. */
  static SupervisionPlan sound() {
    return SupervisionPlan.builder()
        .intern("ada")
        .project("open-data-api")
        .period(DateRange.of("2027-03-01", "2027-05-23"))
        .hoursPerWeek(20)
        .internHours(OFFICE)
        .addSupervisor(supervisor("grace"))
        .addMentor(mentor("kim"), 1)
        .addMentor(mentor("lee"), 1)
        .addSenior(mentor("director"))
        .addContacts(CALL, MAIL, BOARD, ROUND)
        .answerTime(Duration.ofHours(8))
        .reviewTime(Duration.ofDays(2))
        .addEvaluations(MIDPOINT, FINAL)
        .addObjective("design an API that others can use", "technology")
        .build();
  }
}
