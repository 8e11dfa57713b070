package org.openinternship.core.skill;

/** Knows nothing but how to normalise. */
enum PlainTaxonomy implements SkillTaxonomy {
  INSTANCE;

  @Override
  public Resolution resolve(String name) {
    return new Resolution.UnknownSkill(SkillTaxonomy.normalised(name));
  }

  @Override
  public String toString() {
    return "plain";
  }
}
