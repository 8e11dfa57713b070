package org.openinternship.jackson;

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
    forms.records(Rule.class);
    forms.list(EligibilityRules.class, Rule.class, EligibilityRules::rules, EligibilityRules::new);
    forms.records(Weighted.class);
    forms.list(ScoringModel.class, Weighted.class, ScoringModel::criteria, ScoringModel::new);
    forms.object(TaxonomyLayer.class, TaxonomyLayer.class, layer -> layer);
    forms.list(
        SkillTaxonomy.class, TaxonomyLayer.class, TaxonomyLayer::of, TaxonomyLayer::taxonomy);
    forms.text(Seed.class, "a text with a whole number", Seed::toString, Seed::parse);
    forms.object(Lottery.class, LotteryWire.class, LotteryWire::of);
    forms.value(
        MatchingPolicy.class,
        "version",
        "eligibility",
        "scoring",
        "taxonomy",
        "internPreferences",
        "hostPreferences",
        "shortlist",
        "groupOrder",
        "mechanism",
        "lottery");
  }

  private static void addVerdict(Forms forms) {
    forms.family(Outcome.class);
    forms.records(Verdict.Line.class, Verdict.class);
  }

  private static void addResult(Forms forms) {
    forms.object(Contribution.class, ContributionWire.class, ContributionWire::of);
    forms.object(Score.class, ScoreWire.class, ScoreWire::of);
    forms.value(Match.class, "intern", "project", "choice", "pinned", "score");
    forms.records(
        Unplaced.class,
        Unfilled.class,
        Standing.class,
        Cutoff.class,
        BlockingMatch.class,
        Refusal.class,
        CriterionSpread.class);
    forms.object(AllocationRecord.class, AllocationRecordWire.class, AllocationRecordWire::of);
  }

  private static void addExplanations(Forms forms) {
    forms.records(
        ProjectReason.class,
        InternReason.class,
        InternExplanation.class,
        ProjectExplanation.class,
        RankedIntern.class,
        RankedProject.class);
  }
}
