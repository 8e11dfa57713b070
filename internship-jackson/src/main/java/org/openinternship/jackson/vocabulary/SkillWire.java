package org.openinternship.jackson.vocabulary;

import java.util.Optional;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.jackson.kit.JsonArea.Wire;

/** A skill of an intern. */
record SkillWire(String name, Proficiency proficiency, Optional<Evidence> evidence)
    implements Wire<Skill> {
  static SkillWire of(Skill value) {
    return new SkillWire(value.name(), value.proficiency(), Optional.of(value.evidence()));
  }

  @Override
  public Skill toValue() {
    return new Skill(name, proficiency, evidence.orElse(Evidence.SELF_DECLARED));
  }
}
