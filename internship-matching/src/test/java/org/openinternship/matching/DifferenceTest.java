package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.InternMove;
import org.openinternship.matching.change.MoveKind;
import org.openinternship.matching.mechanism.SeveralPlaces;
import org.openinternship.matching.policy.Acceptability;
import org.openinternship.matching.policy.MatchingPolicy;

class DifferenceTest {
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");

  private final MatchingEngine engine = MatchingEngine.of(MatchingPolicy.preferenceLists());

  @Test
  void whoMovesUpWhenSomebodyLeaves_isTold() {
    Allocation before = engine.match(cohort());
    Allocation after = engine.match(cohort().without(ADA));
    AllocationDifference difference = after.since(before);
    assertThat(difference.moves())
        .extracting(InternMove::toString)
        .containsExactly(
            "intern ada had project api and takes no part any more",
            "intern ben moves from project map to project api, one rank better on their list",
            "intern cleo now has project map and had no place before");
    assertThat(difference).hasToString("gained 1, left 1, better 1, stayed 0");
    assertThat(
            ReasonTexts.bundled(ReasonLanguage.german())
                .message(difference.moves().get(1).reason()))
        .isEqualTo(
            "ben wechselt vom Projekt map zum Projekt api, das auf der Liste einen Platz weiter"
                + " vorn steht");
  }

  @Test
  void projectCalledOff_isCountedOnTheListThatHeldIt() {
    Allocation before = engine.match(cohort());
    Allocation after = engine.match(cohort().without(API));
    assertThat(after.since(before).moves())
        .extracting(InternMove::kind)
        .containsExactly(MoveKind.WORSE, MoveKind.LOST);
  }

  @Test
  void partsThatDoNotAgree_areRefused() {
    Optional<ProjectId> api = Optional.of(API);
    assertThatThrownBy(() -> new InternMove(ADA, MoveKind.GAINED, api, Optional.empty(), 0))
        .hasMessage("InternMove: kind is GAINED, but there is a project from");
    assertThatThrownBy(() -> new InternMove(ADA, MoveKind.LEVEL, api, api, 0))
        .hasMessage("InternMove: from and to are both api. Maybe the intern stayed?");
    assertThatThrownBy(() -> new InternMove(ADA, MoveKind.LOST, api, Optional.empty(), 1))
        .hasMessageContaining("ranks is 1");
    InternMove left = new InternMove(ADA, MoveKind.LEFT, api, Optional.empty(), 0);
    assertThatThrownBy(() -> new AllocationDifference(List.of(left, left), 0))
        .hasMessageContaining("the move of ada comes after that of ada");
  }

  @Test
  void matchesOfOneWithSeveralProjects_areRefused_withWhatTheyMayBe() {
    Cohort cohort =
        cohort()
            .withBidRules(BidRules.builder().maxProjects(2).build())
            .withInterns(List.of(Intern.builder().id("ada").maxProjects(2).build()))
            .withBids(Bids.ranked("ada", "api", "map"))
            .withHostRankings();
    Allocation both =
        MatchingEngine.of(
                MatchingPolicy.preferenceLists()
                    .withAcceptability(Acceptability.STATED)
                    .withMechanism(SeveralPlaces.internProposing()))
            .match(cohort);
    assertThatThrownBy(
            () -> AllocationDifference.between(cohort, both.matches(), cohort, both.matches()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AllocationDifference: intern ada is matched to api and to map. Maybe these are the"
                + " matches of two runs, or of somebody with several projects at once: of those"
                + " none takes the place of another?");
  }

  @Test
  void allocationsAndEngines_showThemselves() {
    Allocation allocation = engine.match(cohort());
    assertThat(allocation)
        .hasToString(
            "Allocation{2 of 3 interns placed on 2 projects by"
                + " deferred-acceptance/intern-proposing, findings="
                + allocation.findings().size()
                + "}");
    assertThat(engine.toString()).startsWith("MatchingEngine{threads=1, policy=MatchingPolicy{");
    assertThat(engine.recommender(cohort()).toString())
        .startsWith("Recommender{interns=3, openProjects=2, cache=");
    assertThatThrownBy(() -> allocation.explain(InternId.of("eve")))
        .isInstanceOf(UnknownKeyException.class);
    assertThatThrownBy(() -> engine.recommender(cohort()).rankProjects("eve", 1))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage(
            "Recommender: there is no intern eve. Maybe it is newer than the recommender: then"
                + " pass the intern itself");
  }

  private static Cohort cohort() {
    PreferenceLists lists = PreferenceLists.of("ghent");
    lists.intern("ada").then("api", "map");
    lists.intern("ben").then("api", "map");
    lists.intern("cleo").then("map");
    lists.project("api", 1).then("ada", "ben");
    lists.project("map", 1).then("ada", "ben", "cleo");
    return lists.cohort();
  }
}
