package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Logs for tests, of a placement that starts on Monday, 7 September 2026, in Dakar (UTC). */
final class Logs {
  static final InternId INTERN = InternId.of("i1");
  static final MentorId MENTOR = MentorId.of("m1");
  static final SupervisorId SUPERVISOR = SupervisorId.of("s1");
  static final SupervisorId HEAD = SupervisorId.of("s2");
  static final DateRange DAYS = DateRange.of("2026-09-07", "2027-05-28");

  static final WorkingHours OFFICE = WorkingHours.of("Africa/Dakar", "daily 09:00-17:00");
  static final Placement PLACEMENT =
      Placement.builder()
          .id("p1")
          .intern(INTERN)
          .project("api")
          .host("ghent")
          .firstSupervisor(SUPERVISOR)
          .plannedPeriod(DAYS)
          .zone(ZoneId.of("Africa/Dakar"))
          .workingHours(OFFICE)
          .build();

  private Logs() {}

  static ContactLog of(ContactEvent... events) {
    return ContactLog.builder().placement(PLACEMENT.id()).addEvents(events).build();
  }

  /**
   * A plan in which the supervisor is away and may be covered by a mentor or another supervisor.
   */
  static SupervisionPlan plan(Absence... absences) {
    return SupervisionPlan.of(PLACEMENT)
        .addSupervisors(profile(SUPERVISOR), profile(HEAD))
        .addMentor(Mentor.builder().id(MENTOR).workingHours(OFFICE).build(), 1)
        .addAbsences(absences)
        .build();
  }

  private static Supervisor profile(SupervisorId id) {
    return Supervisor.builder().id(id).workingHours(OFFICE).build();
  }

  static Absence away(String days) {
    return new Absence(SUPERVISOR, DateRange.parse(days), Optional.empty());
  }

  /** An instant in Dakar, such as {@code 2026-09-07T12:00}. */
  static Instant at(String local) {
    return Instant.parse(local + (local.length() == "2026-09-07T12:00".length() ? ":00Z" : "Z"));
  }

  static ContactRecord call(String local) {
    return ContactRecord.call(at(local), SUPERVISOR, Channel.VIDEO_CALL, Duration.ofMinutes(30));
  }

  static ContactRecord message(String local) {
    return ContactRecord.message(at(local), MENTOR, Channel.EMAIL);
  }

  static ContactEvent settled(String local, Concern concern) {
    return new ContactEvent.ConcernSettled(at(local), concern, "coordinator-1", "illness, excused");
  }

  static ContactLog with(List<ContactEvent> events) {
    return of(events.toArray(ContactEvent[]::new));
  }
}
