package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.contact.Logs.at;
import static org.openinternship.core.contact.Logs.call;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.contact.ContactEvent.QuestionAsked;
import org.openinternship.core.contact.ContactEvent.ReportDue;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.SupervisorChangeReason;
import org.openinternship.core.placement.TerminationReason;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.ContactGuide;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;

/** Contact is judged by the placement as it stands. */
class ContactFollowsPlacementTest {
  private static final ContactRules STANDARD = ContactRules.standard();
  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  private static final Placement AUTUMN =
      Logs.PLACEMENT
          .withPlannedPeriod(DateRange.of("2026-09-01", "2026-12-18"))
          .after(new PlacementEvent.Started(START));

  @Test
  void endedOrPausedOn5September_nothingIsOpenOn20September() {
    ContactLog log =
        Logs.of(
            new QuestionAsked(at("2026-09-04T09:00"), "q1"),
            new ReportDue(at("2026-09-04T12:00"), "r1"),
            new ReportDue(at("2026-09-18T12:00"), "r2"));
    Instant fifth = at("2026-09-05T12:00");
    for (PlacementEvent event :
        List.of(
            new PlacementEvent.Terminated(fifth, TerminationReason.PERSONAL),
            new PlacementEvent.Completed(fifth),
            new PlacementEvent.Paused(fifth))) {
      Risk risk = log.risk(AUTUMN.after(event), STANDARD, at("2026-09-20T12:00"));
      assertThat(risk.open()).isEmpty();
      assertThat(risk.duties()).isEmpty();
    }
    assertThat(log.risk(AUTUMN, STANDARD, at("2026-09-20T12:00")).open()).isNotEmpty();
  }

  @Test
  void onTheDayOfTheEnd_nothingIsOpenFromTheEndOn() {
    ContactLog log = Logs.of(new QuestionAsked(at("2026-09-04T09:00"), "q1"));
    Instant tenth = at("2026-09-10T12:00");
    for (PlacementEvent end :
        List.of(
            new PlacementEvent.Terminated(tenth, TerminationReason.CONDUCT),
            new PlacementEvent.Completed(tenth))) {
      Placement over = AUTUMN.after(end);
      assertThat(over.activeDays().contains(LocalDate.parse("2026-09-10"))).isTrue();
      assertThat(log.risk(over, STANDARD, tenth.minusSeconds(1)).open()).isNotEmpty();
      assertThat(log.risk(over, STANDARD, tenth).open()).isEmpty();
      assertThat(log.risk(over, STANDARD, at("2026-09-10T18:00")).duties()).isEmpty();
    }
  }

  @Test
  void daysOffOfTheIntern_areNoSilence() {
    ContactLog log = Logs.of(call("2026-09-07T09:00"));
    SupervisionPlan plan = SupervisionPlan.of(AUTUMN).build();
    SupervisionPlan exams =
        plan.withAbsences(Absence.of(AUTUMN.intern(), "2026-09-08", "2026-09-20"));
    Instant now = at("2026-09-18T12:00");
    assertThat(log.risk(AUTUMN, plan, STANDARD, now).of(Concern.SILENCE)).isPresent();
    assertThat(log.risk(AUTUMN, exams, STANDARD, now).open()).isEmpty();
    Risk after = log.risk(AUTUMN, exams, STANDARD, at("2026-09-24T12:00"));
    assertThat(after.of(Concern.SILENCE).orElseThrow().since()).isEqualTo(at("2026-09-24T00:00"));
    SupervisionPlan both =
        exams.withAbsences(
            Absence.of(AUTUMN.intern(), "2026-09-08", "2026-09-20"),
            Absence.of(AUTUMN.firstSupervisor(), "2026-09-08", "2026-09-20"));
    assertThat(log.risk(AUTUMN, both, STANDARD, now).open()).isEmpty();
  }

  @Test
  void supervisorSince1October_isNamedOn5October_byALogMadeOn25September() {
    ContactLog log = ContactLog.of(AUTUMN);
    SupervisorId lee = SupervisorId.of("lee");
    Placement changed =
        AUTUMN.after(
            new PlacementEvent.SupervisorChanged(
                at("2026-09-26T09:00"),
                LocalDate.parse("2026-10-01"),
                lee,
                SupervisorChangeReason.LEFT));
    Risk before = log.risk(changed, STANDARD, at("2026-09-30T12:00"));
    assertThat(before.supervisor()).isEqualTo(Logs.SUPERVISOR);
    Risk after = log.risk(changed, STANDARD, at("2026-10-05T12:00"));
    assertThat(after.supervisor()).isEqualTo(lee);
    assertThat(after.open()).extracting(OpenConcern::responsible).containsOnly(lee);
    Risk path =
        log.withEscalation(Logs.SUPERVISOR, Logs.HEAD)
            .risk(changed, STANDARD, at("2026-10-05T12:00"));
    assertThat(path.of(Concern.LIVE_CALL).orElseThrow().responsible()).isEqualTo(lee);
    assertThat(path.of(Concern.SILENCE).orElseThrow().responsible()).isEqualTo(Logs.HEAD);
  }

  @Test
  void silenceInAnExtensionMadeAfterTheLog_isSeen() {
    ContactLog log = Logs.of(call("2026-12-17T09:00"));
    assertThat(log.risk(AUTUMN, STANDARD, at("2026-12-28T12:00")).open()).isEmpty();
    Placement extended =
        AUTUMN.after(
            new PlacementEvent.Extended(at("2026-12-10T09:00"), LocalDate.parse("2027-01-15")));
    assertThat(log.risk(extended, STANDARD, at("2026-12-28T12:00")).of(Concern.SILENCE))
        .isPresent();
  }

  @Test
  void daysOfAPause_areNoSilence_countingGoesOnAfterTheResume() {
    ContactLog log =
        Logs.of(call("2026-09-07T09:00"), new QuestionAsked(at("2026-09-08T23:00"), "q"));
    Placement resumed =
        AUTUMN
            .after(new PlacementEvent.Paused(at("2026-09-09T12:00")))
            .after(new PlacementEvent.Resumed(at("2026-09-21T12:00")));
    // 8 September is one day, 21 the second, 22 the third.
    assertThat(log.risk(resumed, STANDARD, at("2026-09-22T23:00")).of(Concern.SILENCE)).isEmpty();
    OpenConcern silence =
        log.risk(resumed, STANDARD, at("2026-09-23T01:00")).of(Concern.SILENCE).orElseThrow();
    assertThat(silence.since()).isEqualTo(at("2026-09-23T00:00"));
    assertThat(silence.reason().argument("days")).isEqualTo("4");
    // An hour before the pause and nine after it.
    assertThat(log.risk(resumed, STANDARD, at("2026-09-21T09:00")).of(Concern.ANSWER)).isEmpty();
    assertThat(log.risk(resumed, STANDARD, at("2026-09-21T09:01")).of(Concern.ANSWER))
        .get()
        .extracting(OpenConcern::since)
        .isEqualTo(at("2026-09-21T09:00"));
  }

  @Test
  void reportsDueWhilePaused_areNobodys() {
    Placement resumed =
        AUTUMN
            .after(new PlacementEvent.Paused(at("2026-09-21T12:00")))
            .after(new PlacementEvent.Resumed(at("2026-09-28T12:00")));
    ContactLog log =
        Logs.of(call("2026-09-30T09:00"), new ReportDue(at("2026-09-24T12:00"), "in the pause"));
    assertThat(log.risk(resumed, STANDARD, at("2026-10-01T12:00")).open()).isEmpty();
    ContactLog before = log.after(new ReportDue(at("2026-09-18T12:00"), "before"));
    assertThat(before.risk(resumed, STANDARD, at("2026-09-25T12:00")).open()).isEmpty();
    assertThat(before.risk(resumed, STANDARD, at("2026-10-01T12:00")).of(Concern.REPORTS))
        .get()
        .extracting(it -> it.reason().argument("missed"))
        .isEqualTo("1");
  }

  /** The end of Thursday of the second week is recorded as Friday, 00:00. */
  @Test
  void startOnFriday4September_reportOfDay14_isInTheGrace() {
    Placement friday = Logs.PLACEMENT.withPlannedPeriod(DateRange.of("2026-09-04", "2026-12-18"));
    ContactLog log = Logs.of(new ReportDue(at("2026-09-18T00:00"), "day 14"));
    assertThat(log.risk(friday, STANDARD, at("2026-09-19T12:00")).of(Concern.REPORTS)).isEmpty();
    ContactLog next = Logs.of(new ReportDue(at("2026-09-25T00:00"), "day 21"));
    assertThat(next.risk(friday, STANDARD, at("2026-09-25T12:00")).of(Concern.REPORTS)).isPresent();
  }

  @Test
  void placementOfAnother_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Logs.of().withPlacement(PlacementId.of("p2")).risk(AUTUMN, STANDARD, START))
        .withMessageContaining("placement is p1, it must be p2");
  }

  @Test
  void severityOfTheProgramsOwn_takesThePlaceOfTheStandardOne() {
    ContactRules mild =
        STANDARD.withSeverities(Map.of(ContactReason.NO_FIRST_CONTACT, Severity.WARNING));
    assertThat(Logs.of().risk(AUTUMN, mild, at("2026-09-10T12:00")).of(Concern.FIRST_CONTACT))
        .get()
        .extracting(OpenConcern::severity)
        .isEqualTo(Severity.WARNING);
  }

  private static SupervisionPlan mondays() {
    return Logs.plan()
        .withContacts(
            PlannedContact.weekly(
                "call", Channel.VIDEO_CALL, ContactGuide.SUPERVISOR, DayOfWeek.MONDAY));
  }

  @Test
  void checkInsThatNobodyHeld_areMissedMeetings_foundOrTyped_butNotCountedTwice() {
    SupervisionPlan plan = mondays(); // 7, 14, 21 and 28 September, 9:00
    ContactLog none = Logs.of();
    Instant now = at("2026-09-29T12:00");
    assertThat(missed(none, plan, now)).isEqualTo("4");
    assertThat(missed(none, plan, at("2026-09-22T08:00")))
        .isEqualTo("none"); // two, and one may come
    assertThat(missed(none, plan, at("2026-09-22T09:01"))).isEqualTo("3");
    ContactLog typed =
        none.after(new ContactEvent.MeetingMissed(at("2026-09-14T09:00"), Logs.INTERN));
    assertThat(missed(typed, plan, now)).isEqualTo("4");
    ContactLog other =
        typed.after(new ContactEvent.MeetingMissed(at("2026-09-17T09:00"), Logs.INTERN));
    assertThat(missed(other, plan, now)).isEqualTo("5");
    ContactLog held = none.after(call("2026-09-15T08:00"));
    assertThat(missed(held, plan, now)).isEqualTo("3");
    ContactLog late = none.after(call("2026-09-15T09:01"));
    assertThat(missed(late, plan, now)).isEqualTo("4");
    ContactLog withMentor =
        none.after(
            ContactRecord.call(
                at("2026-09-14T09:00"), Logs.MENTOR, Channel.PHONE, Duration.ofMinutes(20)));
    assertThat(missed(withMentor, plan, now)).isEqualTo("4");
    ContactLog settled = none.after(Logs.settled("2026-09-21T12:00", Concern.MEETINGS));
    assertThat(missed(settled, plan, now)).isEqualTo("none");
    CheckInSchedule schedule = CheckInSchedule.of(Logs.PLACEMENT, plan);
    assertThat(none.risk(Logs.PLACEMENT, plan, schedule, STANDARD, now))
        .isEqualTo(none.risk(Logs.PLACEMENT, plan, STANDARD, now));
  }

  private static String missed(ContactLog log, SupervisionPlan plan, Instant now) {
    return log.risk(Logs.PLACEMENT, plan, STANDARD, now)
        .of(Concern.MEETINGS)
        .map(it -> it.reason().argument("missed"))
        .orElse("none");
  }

  @Test
  void oneContact_makesUpForOneCheckIn() {
    SupervisionPlan plan =
        Logs.plan()
            .withContacts(
                PlannedContact.weekly(
                    "call",
                    Channel.VIDEO_CALL,
                    ContactGuide.SUPERVISOR,
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY));
    List<CheckIn> planned =
        CheckInSchedule.of(Logs.PLACEMENT, plan, DateRange.of("2026-09-07", "2026-09-08"))
            .checkIns();
    assertThat(planned).hasSize(2);
    ContactLog one = Logs.of(call("2026-09-08T08:00"));
    assertThat(one.missed(planned, STANDARD, at("2026-09-10T12:00"))).hasSize(1);
    ContactLog two = one.after(call("2026-09-08T08:30"));
    assertThat(two.missed(planned, STANDARD, at("2026-09-10T12:00"))).isEmpty();
    List<CheckIn> reversed = new ArrayList<>(planned);
    Collections.reverse(reversed);
    assertThat(one.missed(reversed, STANDARD, at("2026-09-10T12:00")))
        .isEqualTo(one.missed(planned, STANDARD, at("2026-09-10T12:00")));
  }
}
