package org.openinternship.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openinternship.core.cascade.Team.AUTUMN;
import static org.openinternship.core.cascade.Team.member;
import static org.openinternship.core.cascade.Team.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cascade.CascadeChange.Move;
import org.openinternship.core.cascade.CascadeChange.WithoutMentor;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.reason.Reason;

class CascadeChangeTest {
  private static final CascadeRules STANDARD = CascadeRules.standard();

  /** Two officers, b and c, could take over from a. */
  private final MentorCascade team =
      Team.of(
          member("s", 0, null),
          member("a", 1, "s"),
          member("b", 1, "s"),
          member("c", 1, "s", "Europe/Berlin"),
          member("a1", 2, "a"),
          member("a2", 2, "a", "Europe/Berlin"),
          member("b1", 2, "b"),
          member("b11", 3, "b1"));

  @Test
  void departure_givesEachReportTheNearestMentor() {
    CascadeChange change = team.departure(person("a"), AUTUMN, STANDARD);
    assertThat(change.moves()).containsExactly(move("a1", "b"), move("a2", "c"));
    assertThat(change.withoutMentor()).isEmpty();
    MentorCascade after = change.cascade();
    assertThat(after.member(person("a"))).isEmpty();
    assertThat(after.reports(person("b"))).containsExactly(person("a1"), person("b1"));
    assertThat(STANDARD.check(after).findings()).isEmpty();
  }

  @Test
  void departure_ofSomebodyWithoutReports() {
    CascadeChange change = team.departure(person("b11"), AUTUMN, STANDARD);
    assertThat(change.moves()).isEmpty();
    assertThat(change.cascade()).isEqualTo(change.rest());
    assertThat(change.cascade().members()).hasSize(7);
  }

  @Test
  void enoughTimeLeft_comesBeforeNearness() {
    CascadeMember busy = member("b", 1, "s").withGivesPerWeek(Duration.ofHours(2));
    MentorCascade full = with(busy.withGivesPerWeek(Duration.ofMinutes(119)));
    assertThat(full.departure(person("a"), AUTUMN, STANDARD).moves())
        .containsExactly(move("a1", "c"), move("a2", "c"));
    assertThat(with(busy).departure(person("a"), AUTUMN, STANDARD).moves())
        .containsExactly(move("a1", "b"), move("a2", "c"));
  }

  private MentorCascade with(CascadeMember officer) {
    return team.withMembers(
        team.members().stream()
            .map(member -> member.person().equals(officer.person()) ? officer : member)
            .toList());
  }

  @Test
  void amongEquals_fewestReports_thenOrderOfTheMembers() {
    MentorCascade equals =
        Team.of(
            member("s", 0, null),
            member("a", 1, "s"),
            member("b", 1, "s"),
            member("c", 1, "s"),
            member("a1", 2, "a"),
            member("a2", 2, "a"),
            member("a3", 2, "a"));
    assertThat(equals.departure(person("a"), AUTUMN, STANDARD).moves())
        .containsExactly(move("a1", "b"), move("a2", "c"), move("a3", "b"));
  }

  @Test
  void spanIsKept_andWhoIsLeftOverIsReported() {
    CascadeChange change = team.departure(person("a"), AUTUMN, STANDARD.withMaxReports(1));
    assertThat(change.moves()).containsExactly(move("a1", "c"));
    assertThat(change.withoutMentor())
        .containsExactly(
            new WithoutMentor(
                person("a2"),
                Reason.of(
                    CascadeReason.NO_MENTOR_WITH_ROOM, 2, "executive officer", person("a2"), 1)));
    assertThatIllegalStateException()
        .isThrownBy(change::cascade)
        .withMessage("CascadeChange: nobody mentors [a2] yet. Maybe override");
    MentorCascade after = change.override(person("a2"), person("b")).cascade();
    assertThat(after.reports(person("b"))).containsExactly(person("a2"), person("b1"));
    assertThat(STANDARD.withMaxReports(1).check(after).of(CascadeReason.TOO_MANY_REPORTS))
        .extracting(finding -> finding.reason().argument("person"))
        .containsExactly("s", "b");
  }

  @Test
  void distanceOfClocks_countsTheShorterWayRound() {
    // Honolulu is 10 h behind Greenwich; Auckland 12 h ahead in July and 13 h in January.
    MentorCascade pacific =
        Team.of(
            member("s", 0, null),
            member("a", 1, "s"),
            member("b", 1, "s", "Pacific/Auckland"),
            member("a1", 2, "a", "Pacific/Honolulu"));
    CascadeRules oneHour = STANDARD.withMaxClockDistance(Duration.ofHours(1));
    Instant january = Instant.parse("2026-01-01T12:00:00Z");
    assertThat(pacific.departure(person("a"), january, oneHour).moves())
        .containsExactly(move("a1", "b"));
    Instant july = Instant.parse("2026-07-01T12:00:00Z");
    assertThat(pacific.departure(person("a"), july, oneHour).withoutMentor())
        .containsExactly(
            new WithoutMentor(
                person("a1"),
                Reason.of(CascadeReason.NO_MENTOR_NEAR, "executive officer", 60, person("a1"))));
    CascadeRules twoHours = STANDARD.withMaxClockDistance(Duration.ofHours(2));
    assertThat(pacific.departure(person("a"), july, twoHours).withoutMentor()).isEmpty();
  }

  @Test
  void whoWasPlacedFirst_movesOnIfThatMakesRoom() {
    MentorCascade tight =
        Team.of(
            member("s", 0, null),
            member("a", 1, "s"),
            member("b", 1, "s"),
            member("c", 1, "s", "Asia/Kolkata"),
            member("a1", 2, "a", "Europe/Berlin"), // nearer to b, but c is near enough
            member("a2", 2, "a", "America/New_York")); // only b is near enough
    assertThat(tight.departure(person("a"), AUTUMN, STANDARD.withMaxReports(1)).moves())
        .containsExactly(move("a1", "c"), move("a2", "b"));
  }

  @Test
  void override_replacesAMove() {
    CascadeChange change =
        team.departure(person("a"), AUTUMN, STANDARD).override(person("a1"), person("c"));
    assertThat(change.moves()).containsExactly(move("a1", "c"), move("a2", "c"));
    assertThat(change.cascade().reports(person("c"))).containsExactly(person("a1"), person("a2"));
  }

  @Test
  void override_thatCannotBe() {
    CascadeChange change = team.departure(person("b"), AUTUMN, STANDARD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.override(person("a1"), person("c")))
        .withMessageContaining("a1 needs no new mentor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.override(person("b1"), person("b")))
        .withMessageContaining("b is not in the cascade");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.override(person("b1"), person("b11")))
        .withMessageContaining("b11 cannot mentor b1, who is above them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.override(person("b1"), person("b1")));
  }

  @Test
  void promotion_goesUnderTheMentorOfTheFormerMentor() {
    CascadeChange change = team.promotion(person("b1"), Duration.ofHours(3), AUTUMN, STANDARD);
    assertThat(change.moves()).containsExactly(move("b1", "s"), move("b11", "a1"));
    MentorCascade after = change.cascade();
    CascadeMember promoted = after.member(person("b1")).orElseThrow();
    assertThat(promoted.level()).isEqualTo("executive officer");
    assertThat(promoted.givesPerWeek()).isEqualTo(Duration.ofHours(3));
    assertThat(STANDARD.check(after).findings()).isEmpty();
  }

  @Test
  void promotion_whereTheHopedForMentorIsFullOrFar_goesToAnother() {
    MentorCascade wide =
        Team.of(
            member("s", 0, null),
            member("a", 1, "s"),
            member("b", 1, "s"),
            member("a1", 2, "a"),
            member("a2", 2, "a"),
            member("i", 3, "a1"));
    assertThat(
            wide.promotion(person("i"), Duration.ZERO, AUTUMN, STANDARD.withMaxReports(2)).moves())
        .containsExactly(move("i", "b"));
    // b has fewer reports, but a is the mentor of the former mentor.
    assertThat(wide.promotion(person("i"), Duration.ZERO, AUTUMN, STANDARD).moves())
        .containsExactly(move("i", "a"));
  }

  @Test
  void promotion_withoutAPlaceAbove() {
    for (String person : List.of("s", "a")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> team.promotion(person(person), Duration.ZERO, AUTUMN, STANDARD))
          .withMessageContaining("there is no place above");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team.promotion(person("b1"), Duration.ofHours(200), AUTUMN, STANDARD))
        .withMessageContaining("givesPerWeek is PT200H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team.promotion(person("z"), Duration.ZERO, AUTUMN, STANDARD));
  }

  @Test
  void departure_fromTheTop() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team.departure(person("s"), AUTUMN, STANDARD))
        .withMessageContaining("Maybe name a successor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team.departure(person("z"), AUTUMN, STANDARD));
  }

  private static Move move(String person, String mentor) {
    return new Move(person(person), person(mentor));
  }

  @Test
  void officerLeavesAndNobodyIsLeftAtTheLevel_theOneAboveIsProposed_markedAsALevelLeftOut() {
    MentorCascade small =
        Team.of(
            Team.member("s", 0, null),
            Team.member("a", 1, "s"),
            Team.member("a1", 2, "a"),
            Team.member("a2", 2, "a"),
            Team.member("a3", 2, "a"));
    CascadeChange change = small.departure(person("a"), AUTUMN, STANDARD);
    assertThat(change.withoutMentor()).isEmpty();
    assertThat(change.moves())
        .extracting(Move::mentor)
        .containsExactly(person("s"), person("s"), person("s"));
    assertThat(change.moves().get(0).levelLeftOut())
        .contains(
            Reason.of(
                CascadeReason.NOBODY_AT_LEVEL,
                small.levels().get(1),
                person("s"),
                small.levels().get(0),
                person("a1")));
    assertThat(STANDARD.check(change.cascade()).of(CascadeReason.LEVEL_LEFT_OUT)).hasSize(3);
    CascadeChange tight = small.departure(person("a"), AUTUMN, STANDARD.withMaxReports(2));
    assertThat(tight.moves()).hasSize(2);
    assertThat(tight.withoutMentor())
        .extracting(it -> it.reason().code())
        .containsExactly(CascadeReason.NO_MENTOR_WITH_ROOM);
  }

  private static CascadeMember at(String level, PersonId person, PersonId mentor) {
    CascadeMember member =
        CascadeMember.builder().person(person).level(level).zone("Africa/Dakar").build();
    return mentor == null ? member : member.withMentor(mentor);
  }

  private static MentorCascade mentors(int maxOfBo, int maxOfCy) {
    PersonId head = SupervisorId.of("head");
    PersonId al = MentorId.of("al");
    return MentorCascade.of(
        List.of("head", "mentor", "intern"),
        List.of(
            at("head", head, null),
            at("mentor", al, head),
            at("mentor", MentorId.of("bo"), head).withMaxInterns(maxOfBo),
            at("mentor", MentorId.of("cy"), head).withMaxInterns(maxOfCy),
            at("intern", InternId.of("i1"), al),
            at("intern", InternId.of("i2"), al),
            at("intern", InternId.of("i3"), MentorId.of("bo"))));
  }

  @Test
  void mostInternsOfAMentor_areKept() {
    PersonId al = MentorId.of("al");
    assertThat(mentors(2, 0).departure(al, AUTUMN, STANDARD).moves())
        .containsExactly(new Move(InternId.of("i1"), MentorId.of("bo")));
    assertThat(mentors(1, 0).departure(al, AUTUMN, STANDARD).withoutMentor())
        .extracting(it -> it.reason().code())
        .containsExactly(CascadeReason.NO_MENTOR_WITH_ROOM, CascadeReason.NO_MENTOR_WITH_ROOM);
    assertThat(mentors(2, 1).departure(al, AUTUMN, STANDARD).moves()).hasSize(2);
    assertThat(STANDARD.check(mentors(0, 0)).of(CascadeReason.TOO_MANY_INTERNS_MENTORED))
        .singleElement()
        .satisfies(it -> assertThat(it.path()).isEqualTo("/members/2/maxInterns"));
  }

  @Test
  void mentorLeavingInTheMiddle_leavesThePlacements_whichTheNewOnesJoin() {
    MentorId al = MentorId.of("al");
    CascadeChange change = mentors(5, 0).departure(al, AUTUMN, STANDARD);
    Placement one =
        Placement.builder()
            .id("p-1")
            .intern("i1")
            .project("api")
            .host("ghent")
            .firstSupervisor("head")
            .addFirstMentor("al")
            .plannedPeriod("2026-09-01", "2026-12-18")
            .zone(ZoneId.of("Africa/Dakar"))
            .build();
    Placement other = one.withId(PlacementId.of("p-2")).withIntern(InternId.of("i9"));
    Placement third =
        one.withId(PlacementId.of("p-3"))
            .withIntern(InternId.of("i3"))
            .withFirstMentors(MentorId.of("bo"));
    LocalDate from = LocalDate.parse("2026-10-12");
    Map<PlacementId, List<PlacementEvent>> events =
        change.events(List.of(one, other, third), AUTUMN, from);
    assertThat(events.keySet()).containsExactly(one.id(), other.id());
    assertThat(events.get(one.id()))
        .containsExactly(
            new PlacementEvent.MentorLeft(AUTUMN, from, al),
            new PlacementEvent.MentorJoined(AUTUMN, from, MentorId.of("bo")));
    assertThat(events.get(other.id()))
        .containsExactly(new PlacementEvent.MentorLeft(AUTUMN, from, al));
    Placement after = one;
    for (PlacementEvent event : events.get(one.id())) {
      after = after.after(event);
    }
    assertThat(after.mentorsOn(from)).containsExactly(MentorId.of("bo"));
    assertThat(after.mentorsOn(from.minusDays(1))).containsExactly(al);
  }
}
