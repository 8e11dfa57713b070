package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.Rule;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.mechanism.Mechanism;
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
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.ScoringModel;
import org.openinternship.matching.scoring.Weighted;
import org.openinternship.matching.shortlist.RankedIntern;
import org.openinternship.matching.shortlist.RankedProject;

/** The forms of what a match goes by and of what it comes to, from the smallest up. */
final class MatchingForms {
  private MatchingForms() {}

  static void addTo(
      Forms forms,
      Names<Requirement> requirements,
      Names<Criterion> criteria,
      Names<Mechanism> mechanisms) {
    forms.put(Requirement.class, requirements.form());
    forms.put(Criterion.class, criteria.form());
    forms.put(Mechanism.class, mechanisms.form());
    addPolicy(forms);
    addVerdict(forms);
    addResult(forms);
    addExplanations(forms);
  }

  private static void addPolicy(Forms forms) {
    forms.object(Rule.class, RuleWire.class, RuleWire::of);
    forms.list(EligibilityRules.class, Rule.class, EligibilityRules::rules, EligibilityRules::new);
    forms.object(Weighted.class, WeightedWire.class, WeightedWire::of);
    forms.list(ScoringModel.class, Weighted.class, ScoringModel::criteria, ScoringModel::new);
    forms.object(TaxonomyLayer.class, TaxonomyLayer.class, layer -> layer);
    forms.list(
        SkillTaxonomy.class, TaxonomyLayer.class, TaxonomyLayer::of, TaxonomyLayer::taxonomy);
    forms.text(Seed.class, "a text with a whole number", Seed::toString, Seed::parse);
    forms.object(Lottery.class, LotteryWire.class, LotteryWire::of);
    forms.object(MatchingPolicy.class, MatchingPolicyWire.class, MatchingPolicyWire::of);
  }

  private static void addVerdict(Forms forms) {
    forms.put(
        Outcome.class,
        new VariantForm<>(
            List.of(
                forms.kind(
                    "SATISFIED", Outcome.Satisfied.class, SatisfiedWire.class, SatisfiedWire::of),
                forms.kind(
                    "VIOLATED", Outcome.Violated.class, ViolatedWire.class, ViolatedWire::of),
                forms.kind("UNKNOWN", Outcome.Unknown.class, UnknownWire.class, UnknownWire::of),
                forms.kind("PENDING", Outcome.Pending.class, PendingWire.class, PendingWire::of))));
    forms.object(Verdict.Line.class, VerdictLineWire.class, VerdictLineWire::of);
    forms.object(Verdict.class, VerdictWire.class, VerdictWire::of);
  }

  private static void addResult(Forms forms) {
    forms.object(Contribution.class, ContributionWire.class, ContributionWire::of);
    forms.object(Score.class, ScoreWire.class, ScoreWire::of);
    forms.object(Match.class, MatchWire.class, MatchWire::of);
    forms.object(Unplaced.class, UnplacedWire.class, UnplacedWire::of);
    forms.object(Unfilled.class, UnfilledWire.class, UnfilledWire::of);
    forms.object(Standing.class, StandingWire.class, StandingWire::of);
    forms.object(Cutoff.class, CutoffWire.class, CutoffWire::of);
    forms.object(BlockingMatch.class, BlockingMatchWire.class, BlockingMatchWire::of);
    forms.object(Refusal.class, RefusalWire.class, RefusalWire::of);
    forms.object(CriterionSpread.class, CriterionSpreadWire.class, CriterionSpreadWire::of);
    forms.object(AllocationRecord.class, AllocationRecordWire.class, AllocationRecordWire::of);
  }

  private static void addExplanations(Forms forms) {
    forms.object(ProjectReason.class, ProjectReasonWire.class, ProjectReasonWire::of);
    forms.object(InternReason.class, InternReasonWire.class, InternReasonWire::of);
    forms.object(InternExplanation.class, InternExplanationWire.class, InternExplanationWire::of);
    forms.object(
        ProjectExplanation.class, ProjectExplanationWire.class, ProjectExplanationWire::of);
    forms.object(RankedIntern.class, RankedInternWire.class, RankedInternWire::of);
    forms.object(RankedProject.class, RankedProjectWire.class, RankedProjectWire::of);
  }
}
