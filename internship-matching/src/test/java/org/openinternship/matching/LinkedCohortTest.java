package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.mechanism.JointDeferredAcceptance;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.MatchReason;

/** Linked interns in the words of the domain: what they get, what is said of it, who refuses. */
class LinkedCohortTest {
  private static final MatchingPolicy POLICY =
      MatchingPolicy.preferenceLists().withMechanism(JointDeferredAcceptance.leftSeatsServe());

  /** Ada and Ben want the map together, else the two apart, else Ada alone; Cy wants the map. */
  private static Cohort.Builder couple(int seats) {
    return Cohort.builder()
        .addInterns(intern("ada"), intern("ben"), intern("cy"))
        .addProjects(project("map", seats), project("web", 1))
        .addBids("cy", "map")
        .addHostRankings(ranking("map", "ada", "cy", "ben"), ranking("web", "cy", "ben"))
        .addLink(
            LinkedInterns.of("ada", "ben")
                .thenTogether("map")
                .then(RankedPair.of("ada", "map"), RankedPair.of("ben", "web"))
                .then(RankedPair.of("ada", "map")));
  }

  private static Intern intern(String id) {
    return Intern.builder().id(id).build();
  }

  private static Project project(String id, int seats) {
    return Project.builder().id(id).host("city").seats(seats).build();
  }

  private static HostRanking ranking(String project, String... interns) {
    HostRanking.Builder ranking = HostRanking.builder().project(project);
    for (String intern : interns) {
      ranking.then(intern);
    }
    return ranking.build();
  }

  private static List<String> places(Allocation allocation) {
    return allocation.pins().stream().map(pin -> pin.intern() + " " + pin.project()).toList();
  }

  @Test
  void aCouple_getsAChoiceOfItsList_andReasonsForTheBetterOnes() {
    Allocation allocation = MatchingEngine.of(POLICY).match(couple(2).build());
    assertThat(places(allocation)).containsExactly("ada map", "ben web", "cy map");
    assertThat(allocation.linked().orElseThrow().status()).isEqualTo(JointStatus.STABLE);
    assertThat(allocation.explain(InternId.of("ben")))
        .hasToString(
            "intern ben is on project web, by choice 2 of the 3 on the joint list of those who are"
                + " linked\n  not map (choice 1): choice 1 of the joint list of intern ben: not"
                + " every project in it would have those whom it sends there");
    assertThat(allocation.profile().byChoice()).containsExactly(1, 2);
    assertThat(places(MatchingEngine.of(POLICY).match(couple(3).build())))
        .containsExactly("ada map", "ben map", "cy map");
  }

  @Test
  void aHalf_mayGoWithoutAPlace() {
    Cohort cohort = couple(2).build().withoutProjects(List.of(ProjectId.of("web")));
    assertThat(cohort.links().get(0).choices()).hasSize(2);
    Allocation allocation = MatchingEngine.of(POLICY).match(cohort);
    assertThat(places(allocation)).containsExactly("ada map", "cy map");
    assertThat(allocation.explain(InternId.of("ben")).outcome().message())
        .isEqualTo(
            "intern ben goes without a place, by choice 2 of the 2 on the joint list of those who"
                + " are linked");
  }

  /** What a mechanism says that seats linked interns, and not whether its results are stable. */
  private static JointStatus statusBySilent(Cohort cohort) {
    return MatchingEngine.of(POLICY.withMechanism(new Silent()))
        .match(cohort)
        .linked()
        .orElseThrow()
        .status();
  }

  private record Silent() implements Mechanism {
    @Override
    public String name() {
      return "own/silent";
    }

    @Override
    public Assignment assign(Market market) {
      return JointDeferredAcceptance.leftSeatsServe().assign(market);
    }

    @Override
    public Set<MarketPart> honours() {
      return Set.of(MarketPart.JOINT_LISTS);
    }

    @Override
    public Optional<JointBlocking> jointBlocking() {
      return Optional.of(JointBlocking.LEFT_SEATS_SERVE);
    }
  }

  /** The market without a stable result of Roth (1984) in its smallest form. */
  @Test
  void whereNoResultIsStable_itIsSaid() {
    Cohort cohort =
        Cohort.builder()
            .addInterns(intern("ada"), intern("ben"), intern("cy"))
            .addProjects(project("map", 1), project("web", 1))
            .addBids("cy", "map", "web")
            .addHostRankings(ranking("map", "ada", "cy"), ranking("web", "cy", "ben"))
            .addLink(
                LinkedInterns.of("ada", "ben")
                    .then(RankedPair.of("ada", "map"), RankedPair.of("ben", "web")))
            .build();
    Allocation allocation = MatchingEngine.of(POLICY).match(cohort);
    assertThat(allocation.linked().orElseThrow().status()).isEqualTo(JointStatus.NONE_EXISTS);
    assertThat(statusBySilent(cohort)).isEqualTo(JointStatus.NONE_FOUND);
    assertThat(statusBySilent(couple(2).build())).isEqualTo(JointStatus.STABLE);
    assertThat(allocation.stable()).isFalse();
    assertThat(allocation.record().findings())
        .extracting(it -> it.path() + " " + it.reason().code())
        .contains("/links NO_STABLE_RESULT");
    MatchingPolicy hasty =
        POLICY.withMechanism(JointDeferredAcceptance.leftSeatsServe().withMaxSteps(0));
    assertThat(MatchingEngine.of(hasty).match(cohort).linked().orElseThrow().status())
        .isEqualTo(JointStatus.NONE_FOUND);
  }

  private static List<ReasonCode> refused(Runnable run) {
    FindingsException refused = catchThrowableOfType(FindingsException.class, run::run);
    return refused.report().of(Severity.ERROR).stream().map(it -> it.reason().code()).toList();
  }

  @Test
  void whoeverCannotSeatThem_refuses() {
    Cohort cohort = couple(2).build();
    assertThat(refused(() -> MatchingEngine.of(MatchingPolicy.preferenceLists()).match(cohort)))
        .containsExactly(MatchReason.LINKS_NOT_HONOURED);
    MatchingPolicy byScores =
        MatchingPolicy.builder()
            .mechanism(JointDeferredAcceptance.leftSeatsServe())
            .internPreferences(InternPreferences.SCORES)
            .build();
    assertThat(refused(() -> MatchingEngine.of(byScores).match(cohort)))
        .containsExactly(MatchReason.LINKS_NEED_BIDS);
    MatchingEngine engine = MatchingEngine.of(POLICY);
    assertThat(refused(() -> engine.compare(cohort, new Setting("joint", POLICY))))
        .containsExactly(MatchReason.LINKS_NOT_COMPARED);
    Allocation allocation = engine.match(cohort);
    assertThat(refused(() -> allocation.after(List.of(), Rematch.keepingPlaces())))
        .containsExactly(MatchReason.LINKS_NOT_HONOURED);
    assertThatIllegalStateException()
        .isThrownBy(() -> allocation.whatWouldHaveHelped("cy", "web"))
        .withMessageContaining("the number of links in the cohort is 1, it must be 0");
    assertThatIllegalStateException().isThrownBy(() -> allocation.whatWouldHaveFilled("web"));
    assertThat(engine.robustness(cohort).interns()).hasSize(3);
  }

  /** Cy leaves, and the map has two places: the first choice in the place of the second. */
  @Test
  void aMoveOfThoseWhoAreLinked_isToldByChoicesOfTheirJointList() {
    MatchingEngine engine = MatchingEngine.of(POLICY);
    Allocation first = engine.match(couple(1).build());
    assertThat(places(first)).containsExactly("ada map", "ben web");
    Allocation later = first.after(CohortChange.seats("map", 2), CohortChange.internLeaves("cy"));
    assertThat(places(later)).containsExactly("ada map", "ben map");
    assertThat(later.since(first).moves())
        .extracting(Object::toString)
        .containsExactly(
            "intern ben moves from project web to project map, one rank better on their list");
    assertThat(first.since(later).moves())
        .extracting(Object::toString)
        .containsExactly(
            "intern ben moves from project map to project web, one rank worse on their list");
    // Without that choice in the later cohort the earlier list tells.
    Cohort other = later.cohort().withLinks(LinkedInterns.of("ada", "ben").thenTogether("map"));
    assertThat(engine.match(other).since(first).moves()).isEqualTo(later.since(first).moves());
    Cohort none = first.cohort().withLinks(LinkedInterns.of("ada", "ben").thenTogether("web"));
    assertThat(AllocationDifference.between(none, first.matches(), none, later.matches()).moves())
        .extracting(it -> it.kind() + " " + it.ranks())
        .containsExactly("ELSEWHERE 0");
  }

  @Test
  void partnerOfWhoeverWithdraws_isMatchedByTheirOwnColumnOfTheJointList() {
    MatchingEngine engine = MatchingEngine.of(POLICY);
    Allocation first = engine.match(couple(1).build());
    Allocation later = first.after(CohortChange.internLeaves("ben"));
    assertThat(later.cohort().links()).isEmpty();
    assertThat(later.linked()).isEmpty();
    assertThat(places(later)).containsExactly("ada map");
    assertThat(later.matchOf(InternId.of("ada")).orElseThrow().choice()).hasValue(1);
    assertThat(later.since(first).moves())
        .extracting(Object::toString)
        .containsExactly("intern ben had project web and takes no part any more");
    assertThat(later.explain(InternId.of("cy")).preferred().get(0).reasons().get(0).code())
        .isEqualTo(MatchReason.SEATS_TAKEN);
    // Ben's column names two projects, of which the map takes him after the others.
    Allocation other = first.after(CohortChange.internLeaves("ada"));
    assertThat(places(other)).containsExactly("ben web", "cy map");
    assertThat(other.matchOf(InternId.of("ben")).orElseThrow().choice()).hasValue(2);
    assertThat(other.explain(InternId.of("ben")).preferred()).hasSize(1);
  }

  @Test
  void coupleThatComesOrIsDissolvedLater_isMatchedAsIfItHadBeenSoFromTheStart() {
    MatchingEngine engine = MatchingEngine.of(POLICY);
    Cohort linked = couple(2).build();
    Cohort single =
        Cohort.builder()
            .from(linked.withLinks())
            .addBids("ada", "map")
            .addBids("ben", "web", "map")
            .build();
    Allocation couple =
        engine
            .match(single)
            .after(
                new CohortChange.BidsLeave(InternId.of("ada")),
                new CohortChange.BidsLeave(InternId.of("ben")),
                new CohortChange.LinkChanges(linked.links().get(0)));
    assertThat(couple.record()).isEqualTo(engine.match(linked).record());
    assertThat(places(couple)).containsExactly("ada map", "ben web", "cy map");
    Allocation kept =
        couple.after(
            CohortChange.linkLeaves("ben"),
            CohortChange.pin("ada", "map"),
            CohortChange.pin("ben", "web"));
    assertThat(places(kept)).isEqualTo(places(couple));
    Allocation alone =
        couple.after(CohortChange.linkLeaves("ben"), CohortChange.bids("ben", "map"));
    assertThat(alone.linked()).isEmpty();
    assertThat(alone.record()).isEqualTo(engine.match(alone.cohort()).record());
  }
}
