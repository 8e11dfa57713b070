package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoringModel;

/** What is said of an intern's own list: ranked, tied, unranked, and what nobody asked for. */
class OwnListReasonsTest {
  private static final InternId ONE = InternId.of("1");
  private static final ScoreTable SCORES =
      new ScoreTable(0)
          .with(ONE, ProjectId.of("1"), 250_000)
          .with(ONE, ProjectId.of("2"), 750_000)
          .with(ONE, ProjectId.of("3"), 500_000);

  private static Allocation match(MatchingPolicy policy, Bids bids) {
    Cohort.Builder cohort = Cohort.builder().addIntern(Intern.builder().id("1").build());
    for (String id : List.of("1", "2", "3")) {
      cohort.addProject(Project.builder().id(id).host("h").build());
    }
    return MatchingEngine.of(policy).match(cohort.addBids(bids).build());
  }

  private static MatchingPolicy scored() {
    return MatchingPolicy.builder().scoring(SCORES.model()).build();
  }

  private static Bids unranked(String... projects) {
    return new Bids(ONE, List.of(projects).stream().map(ProjectId::of).toList(), false);
  }

  private static Reason why(Allocation allocation, String project) {
    List<Reason> reasons = allocation.explain(ONE, ProjectId.of(project));
    assertThat(reasons).hasSize(1);
    return reasons.get(0);
  }

  @Test
  void unrankedBids_areShownAsUnranked() {
    Allocation allocation = match(scored(), unranked("1", "2", "3"));
    Match match = allocation.matchOf(ONE).orElseThrow();
    assertThat(match.project()).hasToString("2");
    assertThat(match.origin()).isEqualTo(MatchOrigin.UNRANKED_BID);
    assertThat(match.choice()).isEqualTo(OptionalInt.empty());
    assertThat(allocation.profile()).isEqualTo(new MatchProfile(List.of(), 1, 0, 0));
    assertThat(allocation.explain(ONE).outcome())
        .isEqualTo(Reason.of(MatchReason.PLACED_UNRANKED, "1", "2", 3))
        .extracting(Reason::message)
        .isEqualTo("intern 1 got project 2, one of the 3 on their list, which has no order");
    assertThat(match(scored(), unranked("3")).explain(ONE).outcome().message())
        .isEqualTo("intern 1 got project 3, the only one on their list, which has no order");
    assertThat(why(allocation, "3"))
        .isEqualTo(Reason.of(MatchReason.GOT_BETTER_SUITED, "1", "2", "3", 0.75, 0.5));
  }

  @Test
  void tiedBids_shareTheBetterChoice_andNeitherIsPreferred() {
    Allocation allocation = match(scored(), Bids.by("1").thenTied("1", "3").then("2"));
    assertThat(allocation.matchOf(ONE).orElseThrow().choice()).hasValue(1);
    assertThat(allocation.explain(ONE).outcome())
        .isEqualTo(Reason.of(MatchReason.PLACED, "1", "3", 1, 3));
    assertThat(why(allocation, "1").code()).isEqualTo(MatchReason.GOT_BETTER_SUITED);
    assertThat(why(allocation, "2")).isEqualTo(Reason.of(MatchReason.GOT_PREFERRED, "1", "3", "2"));
  }

  @Test
  void tiesWithoutScores_goByLotAlone() {
    int first = 0;
    for (long seed = 0; seed < 100; seed++) {
      Lottery lottery = Lottery.single(seed);
      MatchingPolicy policy =
          MatchingPolicy.builder().scoring(ScoringModel.empty()).lottery(lottery).build();
      Allocation allocation = match(policy, Bids.by("1").thenTied("1", "3"));
      String got = allocation.matchOf(ONE).orElseThrow().project().value();
      String other = got.equals("1") ? "3" : "1";
      assertThat(lottery.numberInList("1", got)).isLessThan(lottery.numberInList("1", other));
      assertThat(why(allocation, other))
          .isEqualTo(Reason.of(MatchReason.GOT_DRAWN_FIRST, "1", got, other));
      first += got.equals("1") ? 1 : 0;
    }
    assertThat(first).isBetween(30, 70);
  }

  @Test
  void suggestions_areToldFromBids() {
    MatchingPolicy both = scored().withInternPreferences(InternPreferences.BIDS_THEN_SCORES);
    Allocation asked = match(both, Bids.by("1").then("1"));
    assertThat(asked.matchOf(ONE).orElseThrow().origin()).isEqualTo(MatchOrigin.RANKED_BID);
    assertThat(asked.explain(ONE).outcome())
        .as("suggestions are not on the intern's list")
        .isEqualTo(Reason.of(MatchReason.PLACED, "1", "1", 1, 1));
    assertThat(why(asked, "2")).isEqualTo(Reason.of(MatchReason.GOT_ASKED_FOR, "1", "1", "2"));

    Allocation suggested = match(both, Bids.by("1"));
    Match match = suggested.matchOf(ONE).orElseThrow();
    assertThat(match.origin()).isEqualTo(MatchOrigin.SUGGESTION);
    assertThat(match.choice()).isEmpty();
    assertThat(suggested.profile()).isEqualTo(new MatchProfile(List.of(), 0, 1, 0));
    assertThat(suggested.explain(ONE).outcome())
        .isEqualTo(Reason.of(MatchReason.PLACED_UNASKED, "2", "1"));
    assertThat(why(suggested, "3").code()).isEqualTo(MatchReason.GOT_BETTER_SUITED);
  }

  @Test
  void aMatchWhoseChoiceAndOriginDisagree_isRefused() {
    Match.Builder match =
        Match.builder().intern(ONE).project(ProjectId.of("1")).score(new Score(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> match.origin(MatchOrigin.RANKED_BID).build())
        .withMessageStartingWith("Match: origin is RANKED_BID, but there is no choice");
    for (MatchOrigin origin : List.of(MatchOrigin.UNRANKED_BID, MatchOrigin.SUGGESTION)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> match.origin(origin).choice(1).build())
          .withMessageContaining("but there is a choice");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> match.origin(MatchOrigin.AGREEMENT).choice(0).build());
    assertThat(match.origin(MatchOrigin.AGREEMENT).choice(2).build().pinned()).isTrue();
  }
}
