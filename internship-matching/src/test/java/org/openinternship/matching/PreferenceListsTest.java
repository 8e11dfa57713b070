package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.MatchReason;

/** Preference lists and nothing else. */
class PreferenceListsTest {
  private static final MatchingEngine ENGINE = MatchingEngine.of(MatchingPolicy.preferenceLists());

  /** The example with hospitals and residents that the NRMP explains its match with. */
  private static PreferenceLists worked() {
    PreferenceLists lists = PreferenceLists.of("nrmp");
    lists.intern("anderson").then("city");
    lists.intern("chen").then("city", "mercy");
    lists.intern("ford").then("city", "general", "mercy");
    lists.intern("davis").then("mercy", "city", "general");
    lists.intern("eastman").then("city", "mercy", "general");
    lists.project("mercy", 2).then("chen", "ford");
    lists.project("city", 2).then("eastman", "anderson", "chen", "davis", "ford");
    lists.project("general", 2).then("eastman", "anderson", "ford", "davis");
    return lists;
  }

  @Test
  void theWorkedExample_hasItsPublishedAnswer() {
    Allocation allocation = ENGINE.match(worked().cohort());
    assertThat(PreferenceListsProperties.places(allocation))
        .hasToString("{anderson=city, chen=mercy, davis=general, eastman=city, ford=general}");
    assertThat(allocation.profile()).isEqualTo(new MatchProfile(List.of(2, 2, 1), 0, 0, 0));
    assertThat(allocation.stable()).isTrue();
    assertThat(allocation.matchOf("ford").orElseThrow().score()).hasToString("no score");
    assertThat(allocation.record().spreads()).isEmpty();
  }

  @Test
  void explanations_nameRanksAndLists_andNoScores() {
    String davis = ENGINE.match(worked().cohort()).explain(InternId.of("davis")).toString();
    assertThat(davis)
        .startsWith("intern davis got project general, choice 3 of 3 on their list\n")
        .contains("not mercy (choice 1): the list of project mercy does not name intern davis")
        .contains("rank 2")
        .contains("rank 4")
        .doesNotContain("score", "points");
  }

  @Test
  void oneSidedListings_andProjectsWithoutAList_areFoundWithTheirPlaces() {
    PreferenceLists lists = PreferenceLists.of("ghent");
    lists.intern("ada").then("api", "map");
    lists.intern("ben").then("web");
    lists.intern("cleo");
    lists.project("api", 1).then("ben", "ada");
    lists.project("map", 1);
    lists.project("web", 1, "kim");
    lists.supervisor("kim", 1).thenTied("cleo", "ada");
    Allocation allocation = ENGINE.match(lists.cohort());
    assertThat(allocation.findings())
        .extracting(finding -> finding.severity() + " " + finding.path() + " " + finding.reason())
        .containsExactly(
            "WARNING /projects/1 NO_LIST: nobody has listed interns for project map, so it takes"
                + " nobody. Maybe its list is still to come",
            "INFO /bids/1/projects/0 NOT_ON_LIST: the list of supervisor kim does"
                + " not name intern ben",
            "INFO /hostRankings/0/tiers/0/0 NOT_LISTED_BACK: the list of intern ben"
                + " does not name project api, nor any project of theirs",
            "INFO /hostRankings/1/tiers/0/0 NOT_LISTED_BACK: the list of intern cleo"
                + " does not name supervisor kim, nor any project of theirs",
            "INFO /hostRankings/1/tiers/0/1 NOT_LISTED_BACK: the list of intern ada"
                + " does not name supervisor kim, nor any project of theirs");
    assertThat(PreferenceListsProperties.places(allocation)).hasToString("{ada=api}");
    assertThat(allocation.explain(InternId.of("ada"), ProjectId.of("map")))
        .containsExactly(Reason.of(MatchReason.NO_LIST, "map"));
    assertThat(allocation.explain(InternId.of("cleo")).outcome())
        .isEqualTo(Reason.of(MatchReason.ASKED_FOR_NOTHING, "cleo"));
  }

  @Test
  void allFaultsOfAllLists_areFoundAtOnce() {
    PreferenceLists lists = PreferenceLists.of("ghent");
    lists.intern("ada").then("api").thenTied("nix", "api");
    lists.intern("ben").then("api");
    lists.intern("ben").then("api");
    lists.project("api", 1).then("ada", "nobody").thenTied("ada", "ben");
    lists.project("api", 2);
    lists.project("web", 1, "kim");
    lists.supervisor("lee", 1).then("zoe");
    assertThatThrownBy(() -> ENGINE.match(lists.cohort()))
        .isInstanceOfSatisfying(
            FindingsException.class,
            refused ->
                assertThat(refused.report().findings())
                    .extracting(finding -> finding.path() + " " + finding.reason().code())
                    .contains(
                        "/projects/1/id DUPLICATE_ID",
                        "/projects/2/supervisor UNKNOWN_ID",
                        "/interns/2/id DUPLICATE_ID",
                        "/bids/0/projects/1 UNKNOWN_ID",
                        "/bids/0/projects/2 DUPLICATE_BID",
                        "/bids/2 SECOND_BID_LIST",
                        "/hostRankings/0/tiers/1/0 UNKNOWN_ID",
                        "/hostRankings/0/tiers/2/0 RANKED_TWICE",
                        "/hostRankings/1/tiers/0/0 UNKNOWN_ID"));
  }

  @Test
  void whoIsListed_neednotBeAcceptable_whereSomebodySaysSo() {
    Cohort cohort =
        worked()
            .cohort()
            .withHostRankings(
                HostRanking.builder()
                    .project("city")
                    .then("chen")
                    .addUnacceptable(InternId.of("ford"))
                    .build());
    Allocation allocation = ENGINE.match(cohort);
    assertThat(allocation.explain(InternId.of("ford"), ProjectId.of("city")).get(0).code())
        .hasToString("NOT_ACCEPTABLE_TO_HOST");
    assertThat(allocation.explain(InternId.of("davis"), ProjectId.of("city")).get(0).code())
        .as("not listed, whatever the ranking says of the unlisted")
        .isEqualTo(MatchReason.NOT_ON_LIST);
  }

  @Test
  void nothingIsSuggested_toWhoeverListsNothing() {
    PreferenceLists lists = PreferenceLists.of("ghent");
    lists.intern("ada");
    lists.project("api", 1).then("ada");
    Cohort cohort =
        lists.cohort().withBidRules(BidRules.builder().whenNoBids(WhenNoBids.SUGGEST).build());
    assertThat(ENGINE.match(cohort).matches()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MatchingPolicy.preferenceLists()
                    .withInternPreferences(InternPreferences.BIDS_THEN_SCORES))
        .withMessage(
            "MatchingPolicy: acceptability is LISTED and internPreferences is BIDS_THEN_SCORES, it"
                + " must be BIDS. Maybe lists from scores are meant, under STATED?");
  }

  @Test
  void noListAtAll_isALegalMatch() {
    Allocation allocation = ENGINE.match(PreferenceLists.of("ghent").cohort());
    assertThat(allocation.matches()).isEmpty();
    assertThat(allocation.profile().matched()).isZero();
  }
}
