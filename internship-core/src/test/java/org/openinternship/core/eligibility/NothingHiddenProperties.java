package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.testing.Cohorts;

/** What stands against a pair for one demand is told whatever else stands against it. */
class NothingHiddenProperties {
  @Provide
  Arbitrary<Cohort> cohorts() {
    return Cohorts.small();
  }

  private static Set<Reason> against(PreparedCohort setting, Intern intern, Project project) {
    Set<Reason> reasons = new LinkedHashSet<>();
    for (StandardRequirement requirement : StandardRequirement.values()) {
      reasons.addAll(requirement.in(setting).check(intern, project).reasons());
    }
    return reasons;
  }

  @Property
  void everyDemandThatIsNotMetAlone_isToldAmongOthers(@ForAll("cohorts") Cohort cohort) {
    PreparedCohort setting = new PreparedCohort(cohort, Cohorts.taxonomy());
    for (Intern intern : cohort.interns()) {
      for (Project project : cohort.projects()) {
        Set<Reason> all = against(setting, intern, project);
        Set<Reason> alone = new LinkedHashSet<>();
        Project none = project.withSkillNeeds().withLanguages();
        alone.addAll(against(setting, intern, none));
        for (SkillNeed need : project.skillNeeds()) {
          alone.addAll(against(setting, intern, none.withSkillNeeds(need)));
        }
        for (LanguageSkill need : project.languages()) {
          alone.addAll(against(setting, intern, none.withLanguages(need)));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(alone);
      }
    }
  }
}
