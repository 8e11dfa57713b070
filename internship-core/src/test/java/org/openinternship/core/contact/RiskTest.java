package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.contact.Logs.at;
import static org.openinternship.core.contact.Logs.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cascade.CascadeMember;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.contact.ContactEvent.QuestionAsked;
import org.openinternship.core.contact.ContactEvent.ReportDue;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.Reason;
import org.openinternship.testing.Growth;

/** The risk of a placement, and the duties that follow from it. */
class RiskTest {
  private static final ContactRules STANDARD = ContactRules.standard();
  private static final Instant NOW = at("2026-10-09T12:00");

  private final List<Placement> placements = new ArrayList<>();
  private final ContactLog fine = log("fine", "i0", Logs.SUPERVISOR, call("2026-10-09T09:00"));
  private final ContactLog silent = log("silent", "i1", Logs.SUPERVISOR, call("2026-10-05T09:00"));
  private final ContactLog asking =
      log(
          "asking",
          "i2",
          Logs.HEAD,
          call("2026-10-07T09:00"),
          new QuestionAsked(at("2026-10-08T00:00"), "q1"));
  private final ContactLog removed =
      log(
          "removed",
          "i3",
          Logs.SUPERVISOR,
          call("2026-10-07T09:00"),
          new ReportDue(at("2026-09-24T17:00"), "r1"),
          new ReportDue(at("2026-10-01T17:00"), "r2"),
          new ReportDue(at("2026-10-08T17:00"), "r3"));

  private ContactLog log(
      String placement, String intern, SupervisorId supervisor, ContactEvent... events) {
    placements.add(
        Logs.PLACEMENT
            .withId(PlacementId.of(placement))
            .withIntern(InternId.of(intern))
            .withFirstSupervisor(supervisor));
    return Logs.of(events).withPlacement(PlacementId.of(placement));
  }

  @Test
  void duties_areThoseOfWhoeverIsResponsible_andOfTheInternForReports() {
    assertThat(removed.duties(placements.get(3), STANDARD, NOW))
        .extracting(duty -> duty.by().toString(), duty -> duty.step().code(), Duty::severity)
        .containsExactly(
            Tuple.tuple("intern i3", NextStep.HAND_IN_REPORT, Severity.ERROR),
            Tuple.tuple("supervisor s1", NextStep.DECIDE_ON_REMOVAL, Severity.ERROR));
    assertThat(asking.duties(placements.get(2), STANDARD, NOW))
        .extracting(duty -> duty.by().toString(), duty -> duty.step().code(), Duty::severity)
        .containsExactly(
            Tuple.tuple("supervisor " + Logs.HEAD, NextStep.ANSWER_QUESTION, Severity.ERROR));
    assertThat(fine.duties(placements.get(0), STANDARD, NOW)).isEmpty();
  }

  @Test
  void duties_areOfWhoeverTheyHaveComeUpTo() {
    ContactLog escalated = removed.withEscalation(Logs.MENTOR, Logs.HEAD);
    assertThat(escalated.duties(placements.get(3), STANDARD, NOW))
        .extracting(duty -> duty.by().toString())
        .containsExactly("intern i3", Actor.of(Logs.HEAD).toString());
  }

  @Test
  void removalStarts_atTheThirdMissedReport() {
    assertThat(removed.risk(placements.get(3), STANDARD, NOW).startsRemoval()).isTrue();
    assertThat(removed.risk(placements.get(3), STANDARD, at("2026-10-08T16:00")).startsRemoval())
        .isFalse();
    assertThat(silent.risk(placements.get(1), STANDARD, NOW).startsRemoval()).isFalse();
  }

  @Test
  void escalationPath_comesFromAMentorCascade() {
    CascadeMember top =
        CascadeMember.builder().person(Logs.HEAD).level("head").zone("Africa/Dakar").build();
    CascadeMember middle =
        top.withPerson(Logs.SUPERVISOR).withLevel("officer").withMentor(Logs.HEAD);
    CascadeMember intern =
        top.withPerson(InternId.of("i1")).withLevel("intern").withMentor(Logs.SUPERVISOR);
    MentorCascade cascade =
        MentorCascade.of(List.of("head", "officer", "intern"), List.of(top, middle, intern));
    ContactLog log = silent.withEscalation(cascade.escalationPath(InternId.of("i1")));
    assertThat(with(log, NOW)).isEqualTo(Logs.SUPERVISOR);
    assertThat(with(log, at("2026-10-13T00:00"))).isEqualTo(Logs.HEAD);
  }

  private Object with(ContactLog log, Instant now) {
    return log.risk(placements.get(1), STANDARD, now)
        .of(Concern.SILENCE)
        .map(OpenConcern::responsible)
        .orElseThrow();
  }

  @Test
  void risk_hasAtMostOneConcernOfAKind() {
    OpenConcern one =
        new OpenConcern(
            Concern.SILENCE,
            Severity.WARNING,
            NOW,
            Reason.of(ContactReason.SILENT, 4, 3),
            Logs.SUPERVISOR);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Risk(PlacementId.of("p"), Logs.INTERN, Logs.SUPERVISOR, NOW, List.of(one, one)))
        .withMessageContaining("Risk: concern 'SILENCE' is there more than once");
  }

  @Test
  void manyPlacements_takeTimeInProportionToTheirEvents() {
    List<ContactEvent> events = new ArrayList<>();
    for (int week = 0; week < 5; week++) {
      Instant monday = at("2026-09-07T10:00").plus(Duration.ofDays(7L * week));
      events.add(
          ContactRecord.call(monday, Logs.SUPERVISOR, Channel.VIDEO_CALL, Duration.ofMinutes(30)));
      for (int day = 0; day < 2; day++) {
        Instant at = monday.plus(Duration.ofDays(day));
        events.add(new QuestionAsked(at, week + "/" + day));
        events.add(new ContactEvent.QuestionAnswered(at.plusSeconds(7200), week + "/" + day));
        events.add(ContactRecord.message(at, Logs.MENTOR, Channel.EMAIL));
      }
      events.add(new ReportDue(monday.plus(Duration.ofDays(3)), "r" + week));
    }
    Growth.isNotQuadratic(
        200,
        size -> {
          int first = placements.size();
          List<ContactLog> logs =
              IntStream.range(first, first + size)
                  .mapToObj(i -> log("p" + i, "i" + i, Logs.SUPERVISOR).withEvents(events))
                  .toList();
          List<Placement> theirs = List.copyOf(placements.subList(first, first + size));
          return () ->
              assertThat(
                      IntStream.range(0, size)
                          .map(i -> logs.get(i).duties(theirs.get(i), STANDARD, NOW).size())
                          .sum())
                  .isEqualTo(2 * size); // the reports of everybody: one's own, one's guide's
        });
  }
}
