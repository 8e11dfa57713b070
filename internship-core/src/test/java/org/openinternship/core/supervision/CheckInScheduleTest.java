package org.openinternship.core.supervision;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
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
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

class CheckInScheduleTest {

  /** A plan of one intern and one supervisor. */
  private static Planned pair(
      String internHours, String guideHours, String period, PlannedContact... contacts) {
    return sound()
        .withInternHours(WorkingHours.parse(internHours))
        .withSupervisors(supervisor("grace").withWorkingHours(WorkingHours.parse(guideHours)))
        .withPeriod(DateRange.parse(period))
        .withContacts(contacts);
  }

  /** Date, times of both and outside of each check-in. */
  private static List<String> lines(CheckInSchedule schedule) {
    return schedule.checkIns().stream()
        .map(
            it ->
                it.contact()
                    + " "
                    + it.internTime().toLocalDateTime()
                    + " "
                    + it.guideTime().toLocalDateTime()
                    + it.outsideHours().map(b -> " " + b.side() + " " + b.minutes()).orElse(""))
        .toList();
  }

  /** Worked example 4 of the domain: 4 hours apart between the two changes, 5 otherwise. */
  @Test
  void londonAndNewYork_meetAsNearToThePreferredTimeAsTheChangesOfSummerTimeAllow() {
    PlannedContact call = CALL.withMinutes(60).withPreferredStart(LocalTime.of(11, 30));
    String spring = "2027-03-01/2027-04-05";
    CheckInSchedule schedule =
        Plans.schedule(
            pair(
                "America/New_York Mon-Fri 09:00-17:00",
                "Europe/London Mon-Fri 09:00-17:00",
                spring,
                call));
    assertThat(lines(schedule))
        .containsExactly(
            "call 2027-03-01T11:00 2027-03-01T16:00",
            "call 2027-03-08T11:00 2027-03-08T16:00",
            "call 2027-03-15T11:30 2027-03-15T15:30", // New York has switched
            "call 2027-03-22T11:30 2027-03-22T15:30",
            "call 2027-03-29T11:00 2027-03-29T16:00", // London has switched
            "call 2027-04-05T11:00 2027-04-05T16:00");
    assertThat(schedule.report().findings()).isEmpty();

    CheckInSchedule autumn =
        Plans.schedule(
            pair(
                "Europe/London Mon-Fri 09:00-17:00",
                "America/New_York Mon-Fri 09:00-17:00",
                "2027-10-25/2027-11-08",
                CALL));
    assertThat(lines(autumn))
        .containsExactly(
            "call 2027-10-25T14:00 2027-10-25T09:00",
            "call 2027-11-01T13:00 2027-11-01T09:00", // London has left summer time
            "call 2027-11-08T14:00 2027-11-08T09:00");
  }

  @Test
  void preferredTimeThatIsSkippedOrRepeated_isOneCheckInEach() {
    PlannedContact call = CALL.withDays(SUNDAY).withPreferredStart(LocalTime.of(2, 30));
    CheckInSchedule spring =
        Plans.schedule(
            pair(
                "Europe/Brussels Sun 00:00-06:00",
                "UTC daily 00:00-24:00",
                "2027-03-21/2027-04-04",
                call));
    assertThat(lines(spring))
        .containsExactly(
            "call 2027-03-21T02:30 2027-03-21T01:30",
            "call 2027-03-28T03:30 2027-03-28T01:30", // there is no half past two
            "call 2027-04-04T02:30 2027-04-04T00:30");
    CheckInSchedule autumn =
        Plans.schedule(
            pair(
                "Europe/Brussels Sun 00:00-06:00",
                "UTC daily 00:00-24:00",
                "2027-10-24/2027-11-07",
                call));
    assertThat(lines(autumn))
        .containsExactly(
            "call 2027-10-24T02:30 2027-10-24T00:30",
            "call 2027-10-31T02:30 2027-10-31T00:30", // the first of two
            "call 2027-11-07T02:30 2027-11-07T01:30");
  }

  @Test
  void withoutPreference_theEarliest() {
    assertThat(
            lines(
                Plans.schedule(
                    pair(
                        "Europe/Brussels Mon 13:00-15:00, Mon 16:00-18:00",
                        "Asia/Kolkata Mon 19:15-21:00",
                        "2027-03-01/2027-03-01",
                        CALL))))
        .containsExactly("call 2027-03-01T16:00 2027-03-01T20:30");
  }

  @Test
  void ofTwoStartsAsNearToThePreferredOne_theEarlier() {
    assertThat(
            lines(
                Plans.schedule(
                    pair(
                        "Europe/Brussels Mon 09:00-10:00, Mon 11:00-12:00",
                        "Europe/Brussels Mon 09:00-17:00",
                        "2027-03-01/2027-03-01",
                        CALL.withPreferredStart(LocalTime.of(10, 15))))))
        .containsExactly("call 2027-03-01T09:30 2027-03-01T09:30");
  }

  /** 13:30 hours apart in winter, 12:30 in summer. */
  @Test
  void pairWithoutSharedHours_takesTurnsInMeetingOutsideOfHours() {
    Planned plan =
        pair(
            "America/Los_Angeles Mon-Fri 09:00-17:00",
            "Asia/Kolkata Mon-Fri 09:00-17:00",
            "2027-03-01/2027-03-31",
            CALL);
    CheckInSchedule schedule = Plans.schedule(plan);
    assertThat(lines(schedule))
        .containsExactly(
            "call 2027-03-01T16:30 2027-03-02T06:00 GUIDE 180",
            "call 2027-03-08T19:30 2027-03-09T09:00 INTERN 180",
            "call 2027-03-15T16:30 2027-03-16T05:00 GUIDE 240", // Los Angeles has switched
            "call 2027-03-22T20:30 2027-03-23T09:00 INTERN 240",
            "call 2027-03-29T16:30 2027-03-30T05:00 GUIDE 240");
    assertThat(schedule.timesOutsideHours(GRACE, CheckInSide.GUIDE)).isEqualTo(3);
    assertThat(schedule.timesOutsideHours(GRACE, CheckInSide.INTERN)).isEqualTo(2);
    assertThat(schedule.timesOutsideHours(KIM, CheckInSide.INTERN)).isZero();
    assertThat(schedule.report().findings()).hasSize(5);
    assertThat(schedule.report().findings().get(1))
        .hasToString(
            "WARNING /contacts/0 CHECK_IN_OUTSIDE_HOURS: check-in \"call\" on 8"
                + " March 2027: less than 30 minutes of common working time is left, so"
                + " intern ada meets 3 hours outside of working hours");
    assertThat(schedule.report().findings().get(2).reason().argument("person"))
        .isEqualTo("supervisor grace");
  }

  @Test
  void turnsAreKept_withEachGuideOnTheirOwn() {
    Planned plan =
        pair(
                "America/Los_Angeles daily 09:00-17:00",
                "Asia/Kolkata daily 09:00-17:00",
                "2027-03-01/2027-03-03",
                CALL.withDays(MONDAY, WEDNESDAY),
                CALL.withName("mentor").withGuide(KIM))
            .withMentors(
                new PlannedMentor(
                    mentor("kim")
                        .withWorkingHours(WorkingHours.of("Asia/Kolkata", "daily 09:00-17:00")),
                    1));
    assertThat(Plans.schedule(plan).checkIns())
        .extracting(it -> it.contact() + " " + it.outsideHours().orElseThrow().side())
        .containsExactly("call GUIDE", "mentor GUIDE", "call INTERN");
  }

  @Test
  void contactsOfOneDate_doNotOverlap() {
    Planned plan =
        pair(
            "Europe/Brussels Mon-Fri 09:00-12:00",
            "Europe/Brussels Mon-Fri 09:00-11:00",
            "2027-03-01/2027-03-07",
            CALL.withMinutes(60),
            CALL.withName("mentor").withGuide(KIM).withPreferredStart(LocalTime.of(9, 45)),
            CALL.withName("long").withMinutes(120));
    CheckInSchedule schedule = Plans.schedule(plan);
    assertThat(lines(schedule))
        .containsExactly(
            "call 2027-03-01T09:00 2027-03-01T09:00", "mentor 2027-03-01T10:00 2027-03-01T10:00");
    assertThat(schedule.report().findings())
        .singleElement()
        .hasToString(
            "WARNING /contacts/2 CHECK_IN_NO_TIME: no check-in \"long\" on 1 March"
                + " 2027: intern ada has less than 2 hours of working time left");
  }

  @Test
  void dayOff_isReported() {
    Report report =
        Plans.schedule(
                pair(
                    "Europe/Brussels Mon-Fri 09:00-17:00",
                    "Europe/Brussels Mon-Thu 09:00-17:00",
                    "2027-03-01/2027-03-14",
                    CALL.withDays(FRIDAY, SUNDAY)))
            .report();
    assertThat(report.findings())
        .extracting(it -> it.reason().argument("person") + " " + it.reason().argument("date"))
        .containsExactly(
            "supervisor grace 2027-03-05",
            "intern ada 2027-03-07",
            "supervisor grace 2027-03-12",
            "intern ada 2027-03-14");
    assertThat(report.of(SupervisionReason.CHECK_IN_NO_TIME)).hasSize(4);
  }

  @Test
  void dateThatTheClockSkips_isReported() {
    CheckInSchedule schedule =
        Plans.schedule(
            pair(
                "Pacific/Apia daily 09:00-17:00",
                "Pacific/Auckland daily 09:00-17:00",
                "2011-12-23/2011-12-31",
                CALL.withDays(FRIDAY)));
    assertThat(schedule.checkIns()).extracting(CheckIn::date).containsExactly(date("2011-12-23"));
    assertThat(schedule.report().findings())
        .extracting(it -> it.reason().argument("date"))
        .containsExactly("2011-12-30");
  }

  @Test
  void absence_isCoveredOrReported() {
    Absence covered = Absence.of(GRACE, "2027-03-08", "2027-03-14").coveredBy(KIM);
    Absence uncovered = Absence.of(GRACE, "2027-03-22", "2027-03-22");
    CheckInSchedule schedule =
        Plans.schedule(
            sound()
                .withContacts(CALL)
                .withPeriod(DateRange.of("2027-03-01", "2027-03-28"))
                .withAbsences(covered, uncovered));
    assertThat(schedule.checkIns())
        .extracting(
            it ->
                it.date()
                    + " "
                    + it.guide().withRole()
                    + it.standsInFor().map(g -> " for " + g.withRole()).orElse(""))
        .containsExactly(
            "2027-03-01 supervisor grace",
            "2027-03-08 mentor kim for supervisor grace",
            "2027-03-15 supervisor grace");
    assertThat(schedule.report().findings())
        .singleElement()
        .hasToString(
            "WARNING /contacts/0 CHECK_IN_GUIDE_AWAY: no check-in \"call\" on 22"
                + " March 2027: supervisor grace is away and nobody covers");
  }

  @Test
  void coverWhoIsAwayToo_isReplacedByTheNext() {
    DateRange days = DateRange.of("2027-03-01", "2027-03-01");
    Planned plan =
        sound()
            .withContacts(CALL)
            .withPeriod(days)
            .withAbsences(
                Absence.of(GRACE, "2027-03-01", "2027-03-03").coveredBy(KIM),
                Absence.of(GRACE, "2027-03-01", "2027-03-01").coveredBy(LEE),
                Absence.of(KIM, "2027-02-20", "2027-03-01"));
    assertThat(Plans.schedule(plan).checkIns()).extracting(CheckIn::guide).containsExactly(LEE);
    assertThat(
            Plans.schedule(plan.withAbsences(plan.absences().get(0), plan.absences().get(2)))
                .report()
                .of(SupervisionReason.CHECK_IN_GUIDE_AWAY))
        .hasSize(1);
  }

  /** Monday evening in Los Angeles is Tuesday in Tokyo. */
  @Test
  void absence_isOnTheCalendarOfWhoeverIsAway() {
    Planned plan =
        pair(
            "America/Los_Angeles Mon-Fri 12:00-20:00",
            "Asia/Tokyo Mon-Fri 09:00-17:00",
            "2027-03-01/2027-03-01",
            CALL);
    assertThat(lines(Plans.schedule(plan)))
        .containsExactly("call 2027-03-01T16:00 2027-03-02T09:00");
    CheckInSchedule away =
        Plans.schedule(plan.withAbsences(Absence.of(GRACE, "2027-03-02", "2027-03-02")));
    assertThat(away.checkIns()).isEmpty();
    assertThat(away.report().findings())
        .extracting(it -> it.reason().code())
        .containsExactly(SupervisionReason.CHECK_IN_GUIDE_AWAY);
  }

  @Test
  void hoursThatNobodyKnows_areReportedForEachDate() {
    Planned plan = sound().withPeriod(DateRange.of("2027-03-01", "2027-03-14")).withContacts(CALL);
    Supervisor silent = Supervisor.builder().id("grace").build();
    List<Finding> unknown = Plans.schedule(plan.withSupervisors(silent)).report().findings();
    assertThat(unknown).hasSize(2);
    assertThat(unknown.get(1))
        .hasToString(
            "WARNING /contacts/0 CHECK_IN_HOURS_UNKNOWN: no check-in \"call\" on 8"
                + " March 2027: the working hours of supervisor grace are not known");
    assertThat(
            Plans.schedule(plan.withContacts(CALL.withGuide(MentorId.of("who"))))
                .report()
                .of(SupervisionReason.CHECK_IN_HOURS_UNKNOWN))
        .hasSize(2);
    PlannedMentor silentCover = new PlannedMentor(Mentor.builder().id("kim").build(), 1);
    assertThat(
            Plans.schedule(
                    plan.withMentors(silentCover)
                        .withAbsences(Absence.of(GRACE, "2027-03-08", "2027-03-08").coveredBy(KIM)))
                .report()
                .findings())
        .singleElement()
        .satisfies(it -> assertThat(it.reason().argument("guide")).isEqualTo("mentor kim"));
  }

  @Test
  void onlyLiveContacts_areOnTheSchedule() {
    assertThat(Plans.schedule(sound()).checkIns())
        .extracting(CheckIn::contact)
        .containsOnly("call", "round")
        .hasSize(12 + 6);
    assertThat(Plans.schedule(sound())).isEqualTo(Plans.schedule(sound()));
    for (Channel written : List.of(Channel.EMAIL, Channel.SMS, Channel.MESSAGING_APP)) {
      CheckInSchedule none = Plans.schedule(sound().withContacts(CALL.withChannel(written)));
      assertThat(none.checkIns()).isEmpty();
      assertThat(none.report().findings()).isEmpty();
    }
  }

  @Test
  void nextCheckIn_isTheFirstThatHasNotStarted() {
    CheckInSchedule schedule = Plans.schedule(sound());
    Instant first = Instant.parse("2027-03-01T08:00:00Z");
    assertThat(schedule.next(Instant.EPOCH)).map(CheckIn::start).contains(first);
    assertThat(schedule.next(first)).map(CheckIn::start).contains(first);
    assertThat(schedule.next(first.plusSeconds(1)))
        .map(CheckIn::start)
        .contains(Instant.parse("2027-03-02T08:00:00Z"));
    assertThat(schedule.next(Instant.parse("2027-06-01T00:00:00Z"))).isEmpty();
    assertThat(schedule.checkIns().get(0).end()).isEqualTo("2027-03-01T08:30:00Z");
  }

  @Test
  void placementOfManyYears_isScheduledAsWell() {
    Planned plan =
        pair(
            "America/Los_Angeles Mon-Fri 09:00-17:00",
            "Asia/Kolkata Mon-Fri 09:00-17:00",
            "2027-03-01/2037-02-28",
            CALL);
    CheckInSchedule schedule = Plans.schedule(plan);
    assertThat(schedule.checkIns()).hasSize(522);
    assertThat(schedule.timesOutsideHours(GRACE, CheckInSide.GUIDE)).isEqualTo(261);
    assertThat(schedule.timesOutsideHours(GRACE, CheckInSide.INTERN)).isEqualTo(261);
  }

  @Test
  void zonesThatDifferByOddSeconds_meetToTheSecond() {
    assertThat(
            lines(
                Plans.schedule(
                    pair(
                        "+00:19:32 Mon-Fri 09:00-10:00",
                        "UTC daily 09:00-10:00",
                        "2027-03-01/2027-03-03",
                        CALL.withDays(MONDAY, WEDNESDAY)))))
        .containsExactly(
            "call 2027-03-01T09:19:32 2027-03-01T09:00",
            "call 2027-03-03T09:19:32 2027-03-03T09:00");
  }

  @Test
  void values_nameWhatIsOutOfBounds() {
    assertThatNullPointerException().isThrownBy(() -> CheckInSchedule.of(null, null));
    assertThatNullPointerException()
        .isThrownBy(() -> new CheckInSchedule(PlacementId.of("p-1"), List.of(), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutsideHours(CheckInSide.GUIDE, 0))
        .withMessage("OutsideHours: minutes is 0, it must be from 1 to 5260320");
    assertThatNullPointerException().isThrownBy(() -> new OutsideHours(null, 1));
    CheckIn checkIn = Plans.schedule(sound()).checkIns().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> checkIn.withMinutes(0))
        .withMessage("CheckIn: minutes is 0, it must be from 1 to 1440");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> checkIn.withDate(date("2027-03-02")))
        .withMessageContaining(
            "date is 2027-03-02, it must be the one that the start has in the intern's zone");
    assertThatIllegalStateException().isThrownBy(() -> CheckIn.builder().build());
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
