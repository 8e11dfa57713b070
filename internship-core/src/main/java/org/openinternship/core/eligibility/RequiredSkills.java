package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/** The requirement that an intern has every skill that a project requires, at its level. */
final class RequiredSkills {
  private RequiredSkills() {}

  static boolean met(PreparedCohort cohort, Intern intern, Project project) {
    for (ResolvedNeed resolved : cohort.needsOf(project)) {
      SkillNeed need = resolved.need();
      if (need.necessity() == Necessity.REQUIRED
          && resolved.levelIn(cohort.skillsOf(intern)) < need.proficiency().level()) {
        return false;
      }
    }
    return true;
  }

  static Optional<Set<String>> missing(PreparedCohort cohort, Intern intern, Project project) {
    if (intern.skills().isEmpty()) {
      return Fact.INTERN_SKILLS.alone();
    }
    for (ResolvedNeed resolved : cohort.needsOf(project)) {
      SkillNeed need = resolved.need();
      if (need.necessity() == Necessity.REQUIRED
          && !(resolved.skill() instanceof Resolution.AmbiguousSkill)
          && resolved.levelIn(cohort.skillsOf(intern)) < need.proficiency().level()) {
        return RuleCheck.VIOLATED;
      }
    }
    return RuleCheck.NO_FACT;
  }

  static Outcome unmet(PreparedCohort cohort, Intern intern, Project project) {
    SkillProfile profile = cohort.skillsOf(intern);
    List<Outcome> parts = new ArrayList<>();
    if (intern.skills().isEmpty()) {
      parts.add(Outcome.unknown(Fact.INTERN_SKILLS));
    }
    for (ResolvedNeed resolved : cohort.needsOf(project)) {
      SkillNeed need = resolved.need();
      if (need.necessity() != Necessity.REQUIRED) {
        continue;
      }
      if (resolved.skill() instanceof Resolution.AmbiguousSkill ambiguous) {
        parts.add(
            new Outcome.Unknown(
                List.of(
                    Reason.of(
                        EligibilityReason.SKILL_AMBIGUOUS, need.name(), ambiguous.candidates()))));
      } else if (!intern.skills().isEmpty()) {
        parts.add(unmet(need, resolved.skill().id().flatMap(profile::levelOf)));
      }
    }
    return Outcome.allOf(parts);
  }

  private static Outcome unmet(SkillNeed need, Optional<Proficiency> has) {
    if (has.isEmpty()) {
      return Outcome.violated(EligibilityReason.SKILL_MISSING, need.name(), need.proficiency());
    }
    return has.get().compareTo(need.proficiency()) < 0
        ? Outcome.violated(
            EligibilityReason.SKILL_TOO_LOW, need.name(), need.proficiency(), has.get())
        : Outcome.satisfied();
  }
}
