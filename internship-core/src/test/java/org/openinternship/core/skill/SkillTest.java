package org.openinternship.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTest {

  @Test
  void name_isTrimmed_hasSingleSpaces_andIsOtherwiseKept() {
    assertThat(Skill.of("\t Spring  Boot\u00a0\n", Proficiency.BASIC).name())
        .isEqualTo("Spring Boot");
    assertThat(new SkillNeed(" C++ ", Proficiency.BASIC, Necessity.PREFERRED).name())
        .isEqualTo("C++");
  }

  @Test
  void equality_isOnTheText() {
    assertThat(Skill.of("java", Proficiency.BASIC)).isEqualTo(Skill.of(" java", Proficiency.BASIC));
    assertThat(Skill.of("java", Proficiency.BASIC))
        .isNotEqualTo(Skill.of("Java", Proficiency.BASIC));
  }

  @Test
  void of_declaresWithoutEvidence() {
    assertThat(Skill.of("java", Proficiency.EXPERT))
        .isEqualTo(new Skill("java", Proficiency.EXPERT, Evidence.SELF_DECLARED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0\u2003\u3000"})
  void name_mustNotBeBlank(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skill.of(name, Proficiency.BASIC))
        .withMessageContainingAll("Skill: name", "blank", "Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkillNeed(name, Proficiency.BASIC, Necessity.REQUIRED))
        .withMessageContainingAll("SkillNeed: name", "blank");
    assertThatIllegalArgumentException().isThrownBy(() -> SkillTaxonomy.normalised(name));
    assertThatIllegalArgumentException().isThrownBy(() -> SkillTaxonomy.plain().resolve(name));
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Skill.of(null, Proficiency.BASIC))
        .withMessage("Skill.name");
    assertThatNullPointerException()
        .isThrownBy(() -> Skill.of("java", null))
        .withMessage("Skill.proficiency");
    assertThatNullPointerException()
        .isThrownBy(() -> new Skill("java", Proficiency.BASIC, null))
        .withMessage("Skill.evidence");
    assertThatNullPointerException()
        .isThrownBy(() -> new SkillNeed("java", null, Necessity.REQUIRED))
        .withMessage("SkillNeed.proficiency");
    assertThatNullPointerException()
        .isThrownBy(() -> new SkillNeed("java", Proficiency.BASIC, null))
        .withMessage("SkillNeed.necessity");
  }

  @Test
  void proficiency_hasLevelsOneToFour() {
    assertThat(Proficiency.values()).extracting(Proficiency::level).containsExactly(1, 2, 3, 4);
    assertThat(Proficiency.WORKING.atLeast(Proficiency.WORKING)).isTrue();
    assertThat(Proficiency.ADVANCED.atLeast(Proficiency.WORKING)).isTrue();
    assertThat(Proficiency.BASIC.atLeast(Proficiency.WORKING)).isFalse();
  }
}
