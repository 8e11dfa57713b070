package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  static Outcome unmet(PreparedCohort cohort, Intern intern, Project project) {
    SkillProfile profile = cohort.skillsOf(intern);
    List<Reason> violated = new ArrayList<>();
    List<Reason> unknown = new ArrayList<>();
    if (intern.skills().isEmpty()) {
      return Outcome.unknown("skills of the intern");
    }
    for (ResolvedNeed resolved : cohort.needsOf(project)) {
      SkillNeed need = resolved.need();
      if (need.necessity() != Necessity.REQUIRED) {
        continue;
      }
      if (resolved.skill() instanceof Resolution.AmbiguousSkill ambiguous) {
        unknown.add(
            Reason.of(EligibilityReason.SKILL_AMBIGUOUS, need.name(), ambiguous.candidates()));
        continue;
      }
      Optional<Proficiency> has = resolved.skill().id().flatMap(profile::levelOf);
      if (has.isEmpty()) {
        violated.add(Reason.of(EligibilityReason.SKILL_MISSING, need.name(), need.proficiency()));
      } else if (has.get().compareTo(need.proficiency()) < 0) {
        violated.add(
            Reason.of(EligibilityReason.SKILL_TOO_LOW, need.name(), need.proficiency(), has.get()));
      }
    }
    return violated.isEmpty() ? new Outcome.Unknown(unknown) : new Outcome.Violated(violated);
  }
}
