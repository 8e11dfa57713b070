package org.openinternship.jackson;

import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;

/** A skill a project asks for. */
record SkillNeedWire(String name, Proficiency proficiency, Necessity necessity)
    implements Wire<SkillNeed> {
  static SkillNeedWire of(SkillNeed value) {
    return new SkillNeedWire(value.name(), value.proficiency(), value.necessity());
  }

  @Override
  public SkillNeed toValue() {
    return new SkillNeed(name, proficiency, necessity);
  }
}
