package org.openinternship.jackson.vocabulary;

import java.util.List;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.EligibilityRule;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.EligibleProjects;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.PickedPairs;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of the rules by which an intern suits a project. */
final class EligibilityForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, EligibilityReason.values());
    forms.constants(Requirement.class, Requirement::name, List.of(StandardRequirement.values()));
    forms.records(EligibilityRule.class);
    forms.list(
        EligibilityRules.class,
        EligibilityRule.class,
        EligibilityRules::rules,
        EligibilityRules::new);
    forms.without("a cohort made ready", "the Cohort", PreparedCohort.class);
    forms.without(
        "rules made ready",
        "the EligibilityRules, or a Verdict",
        Eligibility.class,
        EligibleProjects.class,
        EligibleProjects.OpenRows.class,
        EligibleProjects.Rows.class,
        PickedPairs.class,
        PickedPairs.Answer.class);
    forms.without(
        "computed from a need and a taxonomy",
        "the SkillNeed and the taxonomy",
        ResolvedNeed.class);
    forms.names(Fact.class);
  }
}
