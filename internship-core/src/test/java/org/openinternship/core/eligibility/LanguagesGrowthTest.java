package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.Languages;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.testing.Growth;

/** 4,000 languages for one pair once took a minute, deaf to an interrupt. */
class LanguagesGrowthTest {
  private static List<LanguageSkill> languages(int count, String region) {
    List<LanguageSkill> languages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String tag =
          "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + region;
      languages.add(new LanguageSkill(tag, CefrLevel.B2));
    }
    return languages;
  }

  @Test
  void pairWith4000Languages_isJudged() {
    Growth.isNotQuadratic(
        250,
        size -> {
          Intern intern = Intern.builder().id("ada").languages(languages(size, "-Latn-DE")).build();
          Project met =
              Project.builder().id("met").host("h").languages(languages(size, "-DE")).build();
          Project unmet =
              Project.builder().id("unmet").host("h").languages(languages(size, "-AT")).build();
          Cohort cohort =
              Cohort.builder().addProject(met).addProject(unmet).addIntern(intern).build();
          EligibilityRules rules =
              EligibilityRules.none().with(StandardRequirement.LANGUAGES, WhenUnknown.REJECT);
          return () -> {
            Eligibility eligibility = rules.in(new PreparedCohort(cohort, SkillTaxonomy.plain()));
            assertThat(eligibility.admits(intern, met)).isTrue();
            assertThat(eligibility.judge(intern, unmet).against()).hasSize(size);
          };
        });
  }

  @Test
  void admissionThatNeeds4000Languages() {
    Growth.isNotQuadratic(
        250,
        size -> {
          List<LanguageSkill> spoken = languages(size, "-Latn-DE");
          List<LanguageSkill> needs = languages(size, "-AT");
          return () ->
              assertThat(Languages.missing(LanguageProfile.of(spoken), needs)).hasSize(size);
        });
  }
}
