package org.openinternship.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
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
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.reason.Reason;

class AttentionTest {
  private static final ContactRules STANDARD = ContactRules.standard();
  private static final Instant NOW = at("2026-10-09T12:00");

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

  private final Attention today =
      Attention.of(List.of(fine, silent, asking, removed), STANDARD, NOW);

  private static ContactLog log(
      String placement, String intern, SupervisorId supervisor, ContactEvent... events) {
    return Logs.of(events)
        .withPlacement(PlacementId.of(placement))
        .withIntern(InternId.of(intern))
        .withSupervisor(supervisor);
  }

  @Test
  void coordinator_seesTheWorstAndOldestFirst() {
    assertThat(today.items())
        .extracting(
            item -> item.placement().value(),
            item -> item.concern().severity(),
            item -> item.concern().since(),
            AttentionItem::next)
        .containsExactly(
            Tuple.tuple(
                "removed", Severity.ERROR, at("2026-10-08T17:00"), NextStep.DECIDE_ON_REMOVAL),
            Tuple.tuple("asking", Severity.ERROR, at("2026-10-09T00:00"), NextStep.ANSWER_QUESTION),
            Tuple.tuple("silent", Severity.WARNING, at("2026-10-09T00:00"), NextStep.GET_IN_TOUCH));
    assertThat(today.placements()).isEqualTo(4);
    assertThat(today.calm()).isEqualTo(1);
  }

  @Test
  void supervisor_seesTheirs_andWhatCameUpToThem() {
    assertThat(today.inCareOf(Logs.SUPERVISOR))
        .extracting(item -> item.placement().value())
        .containsExactly("removed", "silent");
    Attention escalated =
        Attention.of(
            List.of(removed.withEscalation(Logs.MENTOR, Logs.HEAD), silent), STANDARD, NOW);
    assertThat(escalated.inCareOf(Logs.HEAD))
        .extracting(item -> item.placement().value())
        .containsExactly("removed");
    assertThat(escalated.inCareOf(Logs.MENTOR)).isEmpty();
  }

  @Test
  void intern_seesTheirOwn_withWhatTheyCanDo() {
    assertThat(today.about(InternId.of("i3")))
        .extracting(AttentionItem::next)
        .containsExactly(NextStep.HAND_IN_REPORT);
    assertThat(today.about(InternId.of("i2")))
        .extracting(AttentionItem::next)
        .containsExactly(NextStep.ASK_ONE_LEVEL_UP);
    assertThat(today.about(InternId.of("i0"))).isEmpty();
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
    ContactLog log = silent.withEscalation(cascade.escalationPath(silent.intern()));
    assertThat(with(log, NOW)).isEqualTo(Logs.SUPERVISOR);
    assertThat(with(log, at("2026-10-13T00:00"))).isEqualTo(Logs.HEAD);
  }

  private static Object with(ContactLog log, Instant now) {
    return log.risk(STANDARD, now).of(Concern.SILENCE).map(OpenConcern::responsible).orElseThrow();
  }

  @Test
  void orderOfTheLogs_makesNoDifference() {
    assertThat(Attention.of(List.of(removed, fine, asking, silent), STANDARD, NOW))
        .isEqualTo(today);
  }

  @Test
  void nobody() {
    Attention none = Attention.of(List.of(), STANDARD, NOW);
    assertThat(none.items()).isEmpty();
    assertThat(none.calm()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attention(NOW, -1, List.of()))
        .withMessageContaining("placements is -1");
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
        .withMessageContaining("two concerns of one kind");
  }

  /** Work that grows with the square of the placements would take minutes here. */
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
    List<ContactLog> logs =
        IntStream.range(0, 30_000)
            .mapToObj(i -> log("p" + i, "i" + i, Logs.SUPERVISOR).withEvents(events))
            .toList();
    Attention attention =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Attention.of(logs, STANDARD, NOW));
    assertThat(attention.items().size()).isEqualTo(30_000); // the reports, of everybody
    assertThat(attention.calm()).isZero();
  }
}
