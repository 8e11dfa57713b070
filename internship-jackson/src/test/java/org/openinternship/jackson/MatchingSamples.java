package org.openinternship.jackson;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Rule;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.policy.HostPreferences;
import org.openinternship.matching.policy.InternPreferences;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.ProjectExplanation;
import org.openinternship.matching.result.ProjectReason;
import org.openinternship.matching.result.Refusal;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.result.Unfilled;
import org.openinternship.matching.result.Unplaced;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.matching.scoring.Weighted;
import org.openinternship.matching.verify.BlockingPair;

/** Policies and results in which every attribute of every value is now set and now not. */
final class MatchingSamples {
  private MatchingSamples() {}

  static Arbitrary<MatchingPolicy> policies() {
    return Builders.withBuilder(MatchingPolicy::builder)
        .use(CohortSamples.texts())
        .in((b, v) -> b.version(v))
        .use(eligibility())
        .in((b, v) -> b.eligibility(v))
        .use(scoring())
        .in((b, v) -> b.scoring(v))
        .use(taxonomies())
        .in((b, v) -> b.taxonomy(v))
        .use(Arbitraries.of(InternPreferences.class))
        .in((b, v) -> b.internPreferences(v))
        .use(Arbitraries.of(HostPreferences.class))
        .in((b, v) -> b.hostPreferences(v))
        .use(Arbitraries.integers().between(1, 1000))
        .in((b, v) -> b.shortlist(v))
        .use(Arbitraries.of(GroupOrder.class))
        .in((b, v) -> b.groupOrder(v))
        .use(
            Arbitraries.of(
                DeferredAcceptance.internProposing(), DeferredAcceptance.projectProposing()))
        .in((b, v) -> b.mechanism(v))
        .use(lotteries())
        .in((b, v) -> b.lottery(v))
        .build(MatchingPolicy.Builder::build);
  }

  private static Arbitrary<EligibilityRules> eligibility() {
    return Combinators.combine(
            Arbitraries.of(StandardRequirement.class), Arbitraries.of(WhenUnknown.class))
        .as(Rule::new)
        .list()
        .ofMaxSize(4)
        .uniqueElements(Rule::requirement)
        .map(EligibilityRules::new);
  }

  private static Arbitrary<ScoringModel> scoring() {
    return Combinators.combine(
            Arbitraries.of(StandardCriterion.class), Arbitraries.integers().between(1, 200))
        .as(Weighted::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .uniqueElements(Weighted::criterion)
        .map(ScoringModel::new);
  }

  /** Names go up in the alphabet, so that nothing leads round. */
  private static Arbitrary<SkillTaxonomy> taxonomies() {
    SkillTaxonomy below =
        SkillTaxonomy.builder().alias("b", "c").broader("sailing", "sport").build();
    return Arbitraries.of(
        SkillTaxonomy.plain(),
        below,
        SkillTaxonomy.builder().build(),
        SkillTaxonomy.builder().alias("a", "b").alias("a", "x").over(below).build());
  }

  private static Arbitrary<Lottery> lotteries() {
    return Combinators.combine(Arbitraries.of(Lottery.Kind.class), Arbitraries.longs())
        .as(Lottery::new);
  }

  static Arbitrary<AllocationRecord> records() {
    return Builders.withBuilder(AllocationRecord::builder)
        .use(CohortSamples.texts())
        .in((b, v) -> b.libraryVersion(v))
        .use(CohortSamples.texts())
        .in((b, v) -> b.policyVersion(v))
        .use(CohortSamples.texts())
        .in((b, v) -> b.mechanism(v))
        .use(lotteries())
        .in((b, v) -> b.lottery(v))
        .use(counts())
        .in((b, v) -> b.interns(v))
        .use(counts())
        .in((b, v) -> b.projects(v))
        .use(counts())
        .in((b, v) -> b.pairs(v))
        .use(CohortSamples.some(matches()))
        .in((b, v) -> b.matches(v))
        .use(CohortSamples.some(Combinators.combine(interns(), reasons()).as(Unplaced::new)))
        .in((b, v) -> b.unplaced(v))
        .use(
            CohortSamples.some(
                Combinators.combine(projects(), counts(), counts(), truths()).as(Unfilled::new)))
        .in((b, v) -> b.unfilled(v))
        .use(CohortSamples.some(counts()))
        .in((b, v) -> b.profile(v))
        .use(
            CohortSamples.some(
                Combinators.combine(CohortSamples.parties(), counts(), standings())
                    .as(Cutoff::new)))
        .in((b, v) -> b.cutoffs(v))
        .use(
            CohortSamples.some(
                Combinators.combine(
                        interns(),
                        projects(),
                        Arbitraries.of(BlockingPair.Reason.class),
                        CohortSamples.parties())
                    .as(BlockingMatch::new)))
        .in((b, v) -> b.blockingPairs(v))
        .use(
            CohortSamples.some(
                Combinators.combine(interns(), projects(), severalReasons()).as(Refusal::new)))
        .in((b, v) -> b.refusals(v))
        .use(
            CohortSamples.some(
                Combinators.combine(CohortSamples.texts(), counts(), longs(), longs())
                    .as(CriterionSpread::new)))
        .in((b, v) -> b.spreads(v))
        .use(CohortSamples.some(findings()))
        .in((b, v) -> b.findings(v))
        .build(AllocationRecord.Builder::build);
  }

  static Arbitrary<InternExplanation> internExplanations() {
    Arbitrary<ProjectReason> preferred =
        Combinators.combine(projects(), choices(), severalReasons()).as(ProjectReason::new);
    return Combinators.combine(
            interns(), reasons(), matches().optional(), CohortSamples.some(preferred))
        .as(InternExplanation::new);
  }

  static Arbitrary<ProjectExplanation> projectExplanations() {
    Arbitrary<InternReason> others =
        Combinators.combine(interns(), standings().optional(), severalReasons())
            .as(InternReason::new);
    return Combinators.combine(
            projects(), counts(), CohortSamples.some(matches()), CohortSamples.some(others))
        .as(ProjectExplanation::new);
  }

  static Arbitrary<Verdict> verdicts() {
    Arbitrary<Outcome> outcomes =
        Arbitraries.oneOf(
            Arbitraries.just(Outcome.satisfied()),
            severalReasons().map(Outcome.Violated::new),
            severalReasons().map(Outcome.Unknown::new),
            severalReasons().map(Outcome.Pending::new));
    return CohortSamples.some(
            Combinators.combine(CohortSamples.texts(), outcomes, Arbitraries.of(WhenUnknown.class))
                .as(Verdict.Line::new))
        .map(Verdict::new);
  }

  private static Arbitrary<Match> matches() {
    return Builders.withBuilder(Match::builder)
        .use(interns())
        .in((b, v) -> b.intern(v))
        .use(projects())
        .in((b, v) -> b.project(v))
        .use(choices())
        .in((b, v) -> b.choice(v))
        .use(truths())
        .in((b, v) -> b.pinned(v))
        .use(scores())
        .in((b, v) -> b.score(v))
        .build(Match.Builder::build);
  }

  static Arbitrary<Score> scores() {
    Arbitrary<Measure> measures =
        Arbitraries.oneOf(
            Arbitraries.just(Measure.unknown()),
            Combinators.combine(
                    Arbitraries.longs().between(0, 1_000_000_000_000L),
                    Arbitraries.longs().between(1, 1_000_000_000_000L))
                .as(Measure::of));
    return CohortSamples.some(
            Combinators.combine(
                    CohortSamples.texts(), measures, Arbitraries.integers().between(0, 2000))
                .as(Contribution::new))
        .map(Score::new);
  }

  private static Arbitrary<Standing> standings() {
    return Combinators.combine(
            choices(), longs().optional(), Arbitraries.longs().between(0, 4_294_967_295L))
        .as(
            (rank, points, draw) ->
                new Standing(
                    rank, points.map(OptionalLong::of).orElse(OptionalLong.empty()), draw));
  }

  private static Arbitrary<Reason> reasons() {
    return Combinators.combine(
            Arbitraries.of(ReasonCode.class), CohortSamples.texts().list().ofSize(8))
        .as(
            (code, texts) ->
                Reason.of(
                    code,
                    IntStream.range(0, code.parameters().size())
                        .mapToObj(i -> texts.get(i))
                        .toArray()));
  }

  private static Arbitrary<List<Reason>> severalReasons() {
    return reasons().list().ofMinSize(1).ofMaxSize(2);
  }

  private static Arbitrary<Finding> findings() {
    return Combinators.combine(
            Arbitraries.of(Severity.class), Arbitraries.of("", "/pins/0", "/a~1b"), reasons())
        .as(Finding::new);
  }

  private static Arbitrary<InternId> interns() {
    return CohortSamples.ids(InternId::of);
  }

  private static Arbitrary<ProjectId> projects() {
    return CohortSamples.ids(ProjectId::of);
  }

  private static Arbitrary<Boolean> truths() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, 100_000);
  }

  private static Arbitrary<Long> longs() {
    return Arbitraries.longs().between(0, 2_000_000_000L);
  }

  private static Arbitrary<OptionalInt> choices() {
    return CohortSamples.maybe(1, 100);
  }
}
