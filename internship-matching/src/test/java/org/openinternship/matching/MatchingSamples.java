package org.openinternship.matching;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.matching.change.AllocationDifference;
import org.openinternship.matching.change.QuotaReversion;
import org.openinternship.matching.change.SeatReversion;
import org.openinternship.matching.compare.Robustness;
import org.openinternship.matching.compare.Setting;
import org.openinternship.matching.compare.SettingComparison;
import org.openinternship.matching.compare.SettingFigures;
import org.openinternship.matching.compare.SettingOutcome;
import org.openinternship.matching.compare.WeightTrial;
import org.openinternship.matching.exchange.StudentProjectFile;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.FillOrder;
import org.openinternship.matching.market.JointBlocking;
import org.openinternship.matching.market.JointList;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PairFact;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.market.UnfilledReserves;
import org.openinternship.matching.mechanism.Conflict;
import org.openinternship.matching.mechanism.ConflictRule;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.JointStatus;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.LinkedOutcome;
import org.openinternship.matching.run.ProgressListener;
import org.openinternship.matching.scoring.PickedScores;
import org.openinternship.matching.scoring.ScoredProjects;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.shortlist.Shortlists;
import org.openinternship.matching.verify.Cutoffs;
import org.openinternship.matching.weight.DenseAssignment;
import org.openinternship.matching.weight.HeaviestAssignment;
import org.openinternship.matching.weight.WeightedBids;
import org.openinternship.testing.Cohorts;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.Samples;

final class MatchingSamples {
  private MatchingSamples() {}

  static Samples all() {
    Cohort cohort = Cohorts.of(1, 1, 1);
    PreparedCohort prepared = new PreparedCohort(cohort, Cohorts.taxonomy());
    Eligibility eligibility = EligibilityRules.standard().in(prepared);
    Scorer scorer = ScoringModel.standard().in(prepared);
    PreferenceList list = PreferenceList.strict(0);
    CapacityTree tree = CapacityTree.flat(1);
    Market market = Market.builder(tree).interns(list).projects(list).build();
    Assignment assignment = Assignment.ofProjects(market, 0);
    MatchingEngine engine = MatchingEngine.withDefaults();
    SettingComparison compared =
        engine.compare(cohort, new Setting("usual", MatchingPolicy.standard()));
    AllocationDifference difference = new AllocationDifference(List.of(), 1);
    WeightedBids bids = WeightedBids.builder(1).intern().bid(0, 1).build();
    return HindsightSamples.in(CoreSamples.all())
        .with(Allocation.class, MatchingEngine.withDefaults().match(cohort))
        .with(ProgressListener.class, (stage, percent) -> {})
        .with(
            LinkedOutcome.class,
            new LinkedOutcome(JointStatus.STABLE, JointBlocking.LEFT_SEATS_SERVE, List.of()))
        .with(Scorer.class, scorer)
        .with(ScoredProjects.class, scorer.among(cohort.projects()))
        .with(PickedScores.class, scorer.picked(cohort.projects()))
        .with(ScoringModel.Builder.class, ScoringModel.none())
        .with(PreferenceList.class, list)
        .with(CapacityTree.class, tree)
        .with(CapacityTree.Builder.class, CapacityTree.builder(1))
        .with(Lottery.class, Lottery.single(1))
        .with(Conflict.class, conflict())
        .with(PairFact.class, StandardConflictRule.SCORE)
        .with(StudentProjectFile.class, StudentProjectFile.read("1 0 0\n1\n"))
        .with(Market.class, market)
        .with(
            Reserves.Builder.class, Reserves.filling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT))
        .with(
            Reserves.class, Reserves.filling(FillOrder.OPEN_FIRST, UnfilledReserves.REVERT).build())
        .with(MarketBuilder.class, Market.builder(tree))
        .with(Assignment.class, assignment)
        .with(SettingComparison.class, compared)
        .with(SettingOutcome.class, compared.outcomes().get(0))
        .with(SettingFigures.class, compared.outcomes().get(0).figures().orElseThrow())
        .with(Robustness.class, engine.robustness(cohort))
        .with(WeightTrial.class, new WeightTrial("skills", 1, 2, difference))
        .calling("WeightTrial.new", "skills", 1, 2, difference)
        .calling(
            "SettingOutcome.new", "usual", "own", compared.outcomes().get(0).figures(), List.of())
        .calling("SettingComparison.outcome", "usual")
        .calling("SettingComparison.moves", "usual", "usual")
        .calling("SettingComparison.difference", cohort, "usual", "usual")
        .with(JointList.class, JointList.of(new int[] {0, 1}))
        .calling("Market.withJointLists", List.of())
        .with(WeightedBids.class, bids)
        .with(WeightedBids.Builder.class, WeightedBids.builder(1).intern())
        .with(HeaviestAssignment.class, HeaviestAssignment.of(bids))
        .with(DenseAssignment.class, DenseAssignment.cheapest(1, 1, 1))
        .calling("DenseAssignment.cheapest", 1, 1, new int[] {1})
        .calling("DenseAssignment.heaviest", 1, 1, new int[] {1})
        .calling("PriceProof.of", bids, new int[] {0}, new int[] {0}, new int[] {1})
        .with(Cutoffs.class, Cutoffs.of(market, assignment))
        .with(
            Shortlists.class,
            Shortlists.of(
                cohort.interns(),
                cohort.projects(),
                eligibility,
                scorer,
                (intern, project) -> false))
        .calling("Assignment.ofProjects", market, new int[] {0})
        .calling("Assignment.ofPairs", market, new int[] {0})
        .calling("MarketBuilder.projects", List.of(list))
        .calling("MarketBuilder.ranking", 0, list)
        .calling("ScoredProjects.of", cohort.interns().get(0), new int[1], 1, new int[1])
        .with(SeatReversion.class, SeatReversion.of("map", "web"))
        .with(QuotaReversion.class, QuotaReversion.of(SeatReversion.of("map", "web")))
        .calling("QuotaReversion.new", List.of())
        .calling("AllocationDifference.new", List.of(), 1)
        .calling("Builder.group", 1, new int[] {0});
  }

  /** A conflict as a rule is given it. */
  private static Conflict conflict() {
    List<Conflict> seen = new ArrayList<>();
    ConflictRule rule =
        new ConflictRule() {
          @Override
          public String name() {
            return "seen";
          }

          @Override
          public long value(Conflict conflict, int pair) {
            seen.add(conflict);
            return pair;
          }
        };
    HostPicks.settledBy(rule)
        .assign(
            Market.builder(CapacityTree.flat(1, 1))
                .interns(PreferenceList.strict(0, 1))
                .projects(PreferenceList.strict(0), PreferenceList.strict(0))
                .build());
    return seen.get(0);
  }
}
