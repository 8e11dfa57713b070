package org.openinternship.core.supervision;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.supervision.Plans.CALL;
import static org.openinternship.core.supervision.Plans.GRACE;
import static org.openinternship.core.supervision.Plans.KIM;
import static org.openinternship.core.supervision.Plans.LEE;
import static org.openinternship.core.supervision.Plans.mentor;
import static org.openinternship.core.supervision.Plans.sound;
import static org.openinternship.core.supervision.Plans.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.Days;
import org.openinternship.core.time.WorkingHours;

/** Guides, absences and check-ins follow the placement from day to day. */
class GuidesInTimeTest {
  private static final PlannedContact WITH_SUPERVISOR = CALL.withGuide(ContactGuide.SUPERVISOR);
  private static final Instant START = at("2027-03-01T08:00:00Z");

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static List<String> guides(Planned planned) {
    return planned.schedule().checkIns().stream()
        .map(it -> it.date() + " " + it.guide().withRole())
        .toList();
  }

  /** The three calls of the case, each a contact of its own so that none moves another. */
  @Test
  void guideInTokyoAwayOn8September_mondayInLosAngelesFallsAway_tuesdayStands() {
    Planned planned =
        sound()
            .withInternHours(WorkingHours.of("America/Los_Angeles", "Mon-Fri 17:00-18:00"))
            .withPeriod(DateRange.of("2026-09-07", "2026-09-09"))
            .withSupervisors(
                supervisor("grace")
                    .withWorkingHours(WorkingHours.of("Asia/Tokyo", "Mon-Fri 09:00-17:00")))
            .withContacts(WITH_SUPERVISOR.withDays(MONDAY, TUESDAY, WEDNESDAY))
            .withAbsences(Absence.of(GRACE, "2026-09-08", "2026-09-08"));
    CheckInSchedule schedule = planned.schedule();
    assertThat(schedule.checkIns())
        .extracting(CheckIn::date)
        .containsExactly(day("2026-09-08"), day("2026-09-09"));
    assertThat(schedule.report().findings())
        .singleElement()
        .hasToString(
            "WARNING /contacts/0 CHECK_IN_GUIDE_AWAY: no check-in \"call\" on 7 September 2026:"
                + " supervisor grace is away and nobody covers");
    assertThat(planned.plan().uncovered(planned.placement(), planned.period()))
        .isEqualTo(Days.of(DateRange.of("2026-09-07", "2026-09-07")));
  }

  @Test
  void supervisorAwayFor4Weeks_coveredByAnotherSupervisor_isCovered() {
    SupervisorId hal = SupervisorId.of("hal");
    Planned planned =
        sound()
            .withSupervisors(supervisor("grace"), supervisor("hal"))
            .withAbsences(Absence.of(GRACE, "2027-03-08", "2027-04-04").coveredBy(hal));
    assertThat(Plans.check(SupervisionRules.standard(), planned).findings()).isEmpty();
    assertThat(planned.plan().guideOn(planned.placement(), day("2027-03-10"))).contains(hal);
    assertThat(planned.plan().guideOn(planned.placement(), day("2027-04-05"))).contains(GRACE);
    assertThat(guides(planned.withContacts(WITH_SUPERVISOR)))
        .contains("2027-03-08 supervisor hal", "2027-04-05 supervisor grace");
  }

  @Test
  void changeOfSupervisor_movesTheCalls_andSoDoesARotation() {
    Planned planned =
        sound()
            .withPeriod(DateRange.of("2027-03-01", "2027-03-28"))
            .withSupervisors(supervisor("grace"), supervisor("hal"))
            .withContacts(WITH_SUPERVISOR);
    Planned changed =
        planned.after(
            new PlacementEvent.SupervisorChanged(
                START, day("2027-03-10"), SupervisorId.of("hal"), SupervisorChangeReason.LEFT));
    assertThat(guides(changed))
        .containsExactly(
            "2027-03-01 supervisor grace",
            "2027-03-08 supervisor grace",
            "2027-03-15 supervisor hal",
            "2027-03-22 supervisor hal");
    Rotation rotation =
        Rotation.of(
            planned.placement(),
            RotationStop.of("d1", "grace", "2027-03-01", "2027-03-07", "Sort"),
            RotationStop.of("d2", "hal", "2027-03-08", "2027-03-21", "Print"),
            RotationStop.of("d1", "grace", "2027-03-22", "2027-03-28", "Sort"));
    Planned rotating = new Planned(rotation.applyTo(planned.placement(), START), planned.plan());
    assertThat(guides(rotating))
        .containsExactly(
            "2027-03-01 supervisor grace",
            "2027-03-08 supervisor hal",
            "2027-03-15 supervisor hal",
            "2027-03-22 supervisor grace");
  }

  @Test
  void mentorsOfTheDay_areMet_theFirstOrEach() {
    Planned planned =
        sound()
            .withPeriod(DateRange.of("2027-03-01", "2027-03-14"))
            .withContacts(
                CALL.withGuide(ContactGuide.FIRST_MENTOR),
                CALL.withName("each").withGuide(ContactGuide.EACH_MENTOR).withDays(THURSDAY))
            .after(new PlacementEvent.MentorLeft(START, day("2027-03-05"), MentorId.of("kim")));
    assertThat(guides(planned))
        .containsExactly(
            "2027-03-01 mentor kim",
            "2027-03-04 mentor kim",
            "2027-03-04 mentor lee",
            "2027-03-08 mentor lee",
            "2027-03-11 mentor lee");
    assertThat(Plans.check(SupervisionRules.standard(), planned).of(HostReason.FEW_MENTORS))
        .hasSize(1);
  }

  @Test
  void noCheckInInAPause_norAfterTheEnd() {
    Planned planned =
        sound().withContacts(WITH_SUPERVISOR).after(new PlacementEvent.Started(START));
    Planned paused =
        planned
            .after(new PlacementEvent.Paused(at("2027-03-08T07:00:00Z")))
            .after(new PlacementEvent.Resumed(at("2027-03-22T07:00:00Z")))
            .after(
                new PlacementEvent.Terminated(
                    at("2027-03-30T12:00:00Z"), TerminationReason.PERSONAL));
    assertThat(guides(paused))
        .containsExactly(
            "2027-03-01 supervisor grace",
            "2027-03-22 supervisor grace",
            "2027-03-29 supervisor grace");
  }

  @Test
  void internsOwnDaysOff_areEnteredOnce_andNobodyMeets() {
    Planned planned =
        sound()
            .withPeriod(DateRange.of("2027-03-01", "2027-03-21"))
            .withContacts(WITH_SUPERVISOR)
            .withAbsences(Absence.of(InternId.of("ada"), "2027-03-08", "2027-03-14"));
    CheckInSchedule schedule = planned.schedule();
    assertThat(schedule.checkIns())
        .extracting(CheckIn::date)
        .containsExactly(day("2027-03-01"), day("2027-03-15"));
    assertThat(schedule.report().findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING /contacts/0 CHECK_IN_INTERN_AWAY: no check-in \"call\" on 8 March 2027:"
                + " intern ada is away");
    assertThat(
            Plans.check(
                    SupervisionRules.standard(),
                    planned.withAbsences(Absence.of(InternId.of("bo"), "2027-03-08", "2027-03-14")))
                .of(SupervisionReason.NOT_IN_PLAN))
        .hasSize(1);
  }

  @Test
  void callFixedOnTheGuidesClock_keepsItsHourThere() {
    Planned planned =
        sound()
            .withInternHours(WorkingHours.of("America/New_York", "Mon-Fri 08:00-18:00"))
            .withPeriod(DateRange.of("2027-03-08", "2027-03-29"))
            .withContacts(
                WITH_SUPERVISOR
                    .withPreferredStart(LocalTime.of(16, 0))
                    .withClock(CheckInSide.GUIDE));
    assertThat(planned.schedule().checkIns())
        .extracting(it -> it.internTime().toLocalTime() + " " + it.guideTime().toLocalTime())
        .containsExactly("10:00 16:00", "11:00 16:00", "11:00 16:00", "10:00 16:00");
  }

  @Test
  void hoursOfTheInternThatNobodyKnows_areSaid() {
    Planned known = sound();
    Planned planned =
        new Planned(known.placement().withWorkingHours(Optional.empty()), known.plan());
    assertThat(planned.schedule().checkIns()).isEmpty();
    assertThat(planned.schedule().report().of(SupervisionReason.CHECK_IN_HOURS_UNKNOWN))
        .hasSize(18);
    assertThat(
            planned.dutiesIn(DateRange.of("2027-03-01", "2027-03-14"), at("2027-03-01T07:00:00Z")))
        .extracting(
            it ->
                it.by()
                    + " "
                    + it.severity()
                    + " "
                    + it.step().message()
                    + ": "
                    + it.why().message())
        .containsExactly(
            "program WARNING please find out when intern ada works, so that check-ins can be"
                + " planned: no check-in \"call\" on 1 March 2027: the working hours of intern ada are"
                + " not known");
    assertThat(
            known
                .plan()
                .duties(
                    known.placement(),
                    planned.schedule(),
                    SupervisionRules.standard(),
                    DateRange.of("2027-03-01", "2027-03-14"),
                    at("2027-03-01T07:00:00Z")))
        .as("the hours are known by now")
        .isEmpty();
    Planned unsaid =
        new Planned(planned.placement().withHoursPerWeek(OptionalInt.empty()), known.plan());
    assertThat(Plans.check(SupervisionRules.standard(), unsaid).findings())
        .extracting(it -> it.reason().toString())
        .anyMatch(it -> it.contains("the hours a week that the intern works"))
        .anyMatch(it -> it.contains("when the intern works"));
  }

  @Test
  void duties_areACoverForTheComingDays_andTheCheckInsOfTheWindow() {
    Planned planned =
        sound()
            .withContacts(WITH_SUPERVISOR, CALL.withName("mentor").withGuide(KIM))
            .withAbsences(
                Absence.of(GRACE, "2027-03-10", "2027-03-11"),
                Absence.of(GRACE, "2027-03-13", "2027-03-21"));
    DateRange week = DateRange.of("2027-03-08", "2027-03-14");
    List<Duty> duties = planned.dutiesIn(week, at("2027-03-08T08:10:00Z"));
    assertThat(duties)
        .extracting(it -> it.by() + " " + it.severity() + " " + it.why().message())
        .containsExactly(
            "supervisor grace INFO supervisor grace is away for 2 days from 10 March 2027 on and"
                + " nobody covers (limit: 7)",
            "supervisor grace WARNING supervisor grace is away for 9 days from 13 March 2027 on"
                + " and nobody covers (limit: 7)",
            "supervisor grace INFO the check-in \"call\" is planned for 8 March 2027, 08:00 UTC"
                + " and takes 30 minutes",
            "mentor kim INFO the check-in \"mentor\" is planned for 8 March 2027, 08:30 UTC"
                + " and takes 30 minutes");
    assertThat(duties.get(0).step().message())
        .isEqualTo(
            "please name somebody who takes the place of supervisor grace for intern ada in the days"
                + " of the absence");
    assertThat(
            planned
                .after(new PlacementEvent.Started(START))
                .after(
                    new PlacementEvent.Terminated(
                        at("2027-03-04T12:00:00Z"), TerminationReason.PERSONAL))
                .dutiesIn(week, at("2027-03-08T08:10:00Z")))
        .isEmpty();
  }

  @Test
  void coverForDaysThatGoOn_isNamedByTheProgram_forWhoeverIsInChargeThen_notForWhoLeft() {
    Planned planned =
        sound()
            .withContacts()
            .withAbsences(
                Absence.of(GRACE, "2027-03-08", "2027-03-11"),
                Absence.of(SupervisorId.of("lee"), "2027-03-12", "2027-03-18"))
            .after(
                new PlacementEvent.SupervisorChanged(
                    at("2027-03-01T08:00:00Z"),
                    day("2027-03-12"),
                    SupervisorId.of("lee"),
                    SupervisorChangeReason.LEFT));
    assertThat(
            planned.dutiesIn(DateRange.of("2027-03-09", "2027-03-20"), at("2027-03-09T08:00:00Z")))
        .extracting(duty -> duty.by() + ": " + duty.step().message())
        .containsExactly(
            "program: please name somebody who takes the place of supervisor grace for intern ada in"
                + " the days of the absence");
    assertThat(
            planned.dutiesIn(DateRange.of("2027-03-13", "2027-03-20"), at("2027-03-13T08:00:00Z")))
        .extracting(duty -> duty.by() + ": " + duty.step().message())
        .containsExactly(
            "program: please name somebody who takes the place of supervisor lee for intern ada in"
                + " the days of the absence");
  }

  @Test
  void dayOffOfTheIntern_needsNoCover() {
    Planned planned =
        sound()
            .withContacts()
            .withAbsences(
                Absence.of(GRACE, "2027-03-08", "2027-03-19"),
                Absence.of(InternId.of("ada"), "2027-03-10", "2027-03-19"));
    assertThat(
            planned.dutiesIn(DateRange.of("2027-03-08", "2027-03-20"), at("2027-03-08T08:00:00Z")))
        .extracting(duty -> duty.severity() + " " + duty.why().argument("days"))
        .containsExactly("INFO 2");
  }

  @Test
  void peopleOfThePlan_mayCoverWhoeverTheyAre() {
    PersonId director = MentorId.of("director");
    Planned planned =
        sound()
            .withSeniors(mentor("director"))
            .withContacts(WITH_SUPERVISOR)
            .withPeriod(DateRange.of("2027-03-01", "2027-03-14"))
            .withAbsences(
                Absence.of(GRACE, "2027-03-01", "2027-03-05").coveredBy(LEE),
                Absence.of(GRACE, "2027-03-06", "2027-03-14").coveredBy(director));
    assertThat(guides(planned))
        .containsExactly("2027-03-01 mentor lee", "2027-03-08 mentor director");
  }
}
