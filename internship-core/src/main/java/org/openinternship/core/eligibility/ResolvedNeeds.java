package org.openinternship.core.eligibility;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.skill.SkillTaxonomy;

/**
 * The needs of one project with what they mean. Keeps the meanings beside the project's own list
 * and pairs them when one is read: a reader drops the pair at once, and hundreds of thousands of
 * them kept would be the largest part of a prepared cohort. Immutable.
 */
final class ResolvedNeeds extends AbstractList<ResolvedNeed> implements RandomAccess {
  private final List<SkillNeed> needs;
  private final SkillTaxonomy.Resolution[] skills;

  ResolvedNeeds(List<SkillNeed> needs, SkillNames names) {
    this.needs = needs;
    skills = new SkillTaxonomy.Resolution[needs.size()];
    for (int i = 0; i < skills.length; i++) {
      skills[i] = names.resolve(needs.get(i).name());
    }
  }

  @Override
  public ResolvedNeed get(int index) {
    return new ResolvedNeed(needs.get(index), skills[index]);
  }

  @Override
  public int size() {
    return skills.length;
  }
}
