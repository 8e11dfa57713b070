package org.openinternship.jackson;

import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LanguageSkill;

/** A language at a level. */
record LanguageSkillWire(String language, CefrLevel level) implements Wire<LanguageSkill> {
  static LanguageSkillWire of(LanguageSkill value) {
    return new LanguageSkillWire(value.language(), value.level());
  }

  @Override
  public LanguageSkill toValue() {
    return new LanguageSkill(language, level);
  }
}
