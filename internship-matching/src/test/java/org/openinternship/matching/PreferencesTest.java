package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openinternship.core.cohort.HostRanking.Unlisted.UNACCEPTABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchReason;

/**
 * Whose preferences count. Interns and projects have numbers for keys; project 3 suits everybody
 * best, 2 less, 1 least, and intern 2 suits every project better than intern 1 does.
 */
class PreferencesTest {
  private static final ScoreTable SCORES =
      new ScoreTable(0)
          .with(InternId.of("1"), ProjectId.of("1"), 100_000)
          .with(InternId.of("1"), ProjectId.of("2"), 300_000)
          .with(InternId.of("1"), ProjectId.of("3"), 500_000)
          .with(InternId.of("2"), ProjectId.of("1"), 200_000)
          .with(InternId.of("2"), ProjectId.of("2"), 400_000)
          .with(InternId.of("2"), ProjectId.of("3"), 600_000);

  private static Cohort.Builder cohort() {
    Cohort.Builder cohort = Cohort.builder();
    for (String id : List.of("1", "2")) {
      cohort.addIntern(Intern.builder().id(id).build());
    }
    for (String id : List.of("1", "2", "3")) {
      cohort.addProject(Project.builder().id(id).host("h").build());
    }
    return cohort;
  }

  private static MatchingPolicy.Builder policy() {
    return MatchingPolicy.builder().scoring(SCORES.model());
  }

  private static List<String> places(MatchingPolicy policy, Cohort cohort) {
    return MatchingEngine.of(policy).match(cohort).matches().stream()
        .map(
            match ->
                match.intern()
                    + " at "
                    + match.project()
                    + (match.choice().isPresent() ? ", choice " + match.choice().getAsInt() : "")
                    + switch (match.origin()) {
                      case UNRANKED_BID -> ", unranked";
                      case SUGGESTION -> ", suggested";
                      default -> "";
                    })
        .toList();
  }

  @Test
  void bids_rankedOnes_goAsTheyAre() {
    Cohort cohort = cohort().addBids("1", "1", "3").build();
    assertThat(places(policy().build(), cohort)).containsExactly("1 at 1, choice 1");
  }

  @Test
  void bids_unrankedOnes_followTheScores_andHaveNoChoice() {
    Cohort cohort =
        cohort().addUnrankedBids("1", "1", "3", "2").addUnrankedBids("2", "3", "1").build();
    assertThat(places(policy().build(), cohort))
        .containsExactly("1 at 2, unranked", "2 at 3, unranked");
  }

  @Test
  void bids_tiedOnes_followTheScores_andShareTheirChoice() {
    Cohort cohort =
        cohort()
            .addBids(Bids.by("1").then("1").thenTied("2", "3"))
            .addBids(Bids.by("2").thenTied("1", "2", "3"))
            .addHostRanking(
                HostRanking.builder().project("1").then("2").unlisted(UNACCEPTABLE).build())
            .build();
    assertThat(places(policy().build(), cohort))
        .containsExactly("1 at 2, choice 2", "2 at 3, choice 1");
  }

  @Test
  void scores_bidsCountForNothing() {
    Cohort cohort = cohort().addBids("1", "1").addBids("2", "1").build();
    MatchingPolicy policy = policy().internPreferences(InternPreferences.SCORES).build();
    assertThat(places(policy, cohort)).containsExactly("1 at 2, suggested", "2 at 3, suggested");
  }

  @Test
  void bidsThenScores_bidsComeFirst_andTheOthersAreSuggestions() {
    Cohort cohort = cohort().addBids("1", "1").addUnrankedBids("2", "1", "2").build();
    MatchingPolicy policy = policy().internPreferences(InternPreferences.BIDS_THEN_SCORES).build();
    assertThat(places(policy, cohort)).containsExactly("1 at 1, choice 1", "2 at 2, unranked");

    Cohort same = cohort().addBids("1", "1").addBids("2", "1").build();
    assertThat(places(policy, same)).containsExactly("1 at 3, suggested", "2 at 1, choice 1");
  }

  @Test
  void shortlist_boundsTheListsFromScores() {
    MatchingPolicy one = policy().internPreferences(InternPreferences.SCORES).shortlist(1).build();
    assertThat(places(one, cohort().build())).containsExactly("2 at 3, suggested");
    assertThat(places(one.withShortlist(2), cohort().build()))
        .containsExactly("1 at 2, suggested", "2 at 3, suggested");
    for (int shortlist : List.of(0, -1, 1_001)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> one.withShortlist(shortlist))
          .withMessageContaining("MatchingPolicy: shortlist is " + shortlist);
    }
  }

  /** A project that takes nobody must not use up a place of a short list. */
  @Test
  void shortlist_hasNoRoomForClosedProjects() {
    MatchingPolicy one = policy().internPreferences(InternPreferences.SCORES).shortlist(1).build();
    Cohort open = cohort().build();
    Cohort closed =
        open.withHosts(
                HostOrganization.builder().id("shut").maxInterns(0).build(),
                HostOrganization.builder().id("h").build())
            .withProjects(
                open.projects().get(0),
                open.projects().get(1).withSeats(0),
                Project.builder().id("3").host("shut").build());
    assertThat(places(one, closed)).containsExactly("2 at 1, suggested");
  }

  private static Cohort ranked() {
    return cohort()
        .addBids("1", "3")
        .addBids("2", "3")
        .addHostRanking(HostRanking.builder().project("3").then("1").build())
        .build();
  }

  @Test
  void hostRankings_comeBeforeScores_orAlone_orNotAtAll() {
    MatchingPolicy.Builder policy = policy();
    assertThat(places(policy.build(), ranked())).containsExactly("1 at 3, choice 1");
    policy.hostPreferences(HostPreferences.RANKINGS);
    assertThat(places(policy.build(), ranked())).containsExactly("1 at 3, choice 1");
    policy.hostPreferences(HostPreferences.SCORES);
    assertThat(places(policy.build(), ranked())).containsExactly("2 at 3, choice 1");
  }

  @Test
  void aHostRankingByItsUnacceptables_holdsWhateverThePreferences() {
    Cohort cohort =
        ranked()
            .withHostRankings(
                HostRanking.builder().project("3").addUnacceptable(InternId.of("2")).build());
    for (HostPreferences preferences : HostPreferences.values()) {
      assertThat(places(policy().hostPreferences(preferences).build(), cohort))
          .containsExactly("1 at 3, choice 1");
    }
  }

  @Test
  void aRankingAbove_holdsForProjectsThatHaveNoneOfTheirOwn() {
    HostRanking above = HostRanking.builder().party(HostId.of("h")).then("2", "1").build();
    Cohort both = ranked().withHostRankings(above, ranked().hostRankings().get(0));
    assertThat(places(policy().build(), both)).containsExactly("1 at 3, choice 1");
    assertThat(places(policy().build(), ranked().withHostRankings(above)))
        .containsExactly("2 at 3, choice 1");
  }

  /** Project 1 wants intern 1 and project 2 intern 2, but the host takes only one of them. */
  private static Cohort torn() {
    return cohort()
        .addHost(HostOrganization.builder().id("h").maxInterns(1).build())
        .addBids("1", "1")
        .addBids("2", "2")
        .addHostRanking(HostRanking.builder().project("1").then("1", "2").build())
        .addHostRanking(HostRanking.builder().project("2").then("2", "1").build())
        .build();
  }

  @Test
  void rankingsYield_onlyToTheRankingOfWhoeverHasALimitOverThem() {
    MatchingPolicy pairs = policy().build();
    assertThat(yielding(pairs, torn())).isEmpty();
    HostRanking byHost = HostRanking.builder().party(HostId.of("h")).then("2", "1").build();
    Cohort decided = torn().withHostRankings(byHost, torn().hostRankings().get(0));
    for (GroupOrder groupOrder : GroupOrder.values()) {
      MatchingPolicy policy = pairs.withGroupOrder(groupOrder);
      assertThat(yielding(policy, decided)).containsExactly("project 1 to host h");
      assertThat(yielding(policy.withHostPreferences(HostPreferences.SCORES), decided)).isEmpty();
      assertThat(yielding(policy, decided.withHosts())).isEmpty();
    }
  }

  private static List<String> yielding(MatchingPolicy policy, Cohort cohort) {
    return MatchingEngine.of(policy).match(cohort).findings().stream()
        .filter(finding -> finding.reason().code() == MatchReason.RANKING_YIELDS)
        .map(
            finding ->
                finding.reason().argument("party") + " to " + finding.reason().argument("above"))
        .toList();
  }

  @Test
  void aBlankVersion_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MatchingPolicy.builder().version(" ").build())
        .withMessage("MatchingPolicy: version is blank. Maybe an empty line of a form");
  }
}
