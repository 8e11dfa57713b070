package org.openinternship.core.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.RowSet;
import org.openinternship.core.internal.Sums;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy.Resolution;

/**
 * The skills that many projects require, by skill: from what an intern can do one comes straight to
 * the needs that it meets, and a project is met when all its needs are counted.
 */
final class SkillColumn implements EligibilityColumn {
  private static final int NEVER = Integer.MAX_VALUE;

  private final PreparedCohort cohort;
  private final WhenUnknown whenUnknown;
  private final Map<String, SkillRows> bySkill = new HashMap<>();

  /** How many needs of each project can be met: all but those whose name means several skills. */
  private final int[] needs;

  /** The projects that require a skill. */
  private final RowSet demanding;

  /** The projects that require a skill by a name that means several. */
  private final RowSet unclear;

  private final Sums sums;

  SkillColumn(WhenUnknown whenUnknown, PreparedCohort cohort, List<Project> projects) {
    this.cohort = cohort;
    this.whenUnknown = whenUnknown;
    needs = new int[projects.size()];
    demanding = RowSet.none(needs.length);
    unclear = RowSet.none(needs.length);
    sums = new Sums(needs.length);
    for (int row = 0; row < needs.length; row++) {
      Interrupts.checkAt(row);
      for (ResolvedNeed need : cohort.needsOf(projects.get(row))) {
        if (need.need().necessity() == Necessity.REQUIRED) {
          add(row, need);
        }
      }
    }
  }

  private void add(int row, ResolvedNeed need) {
    demanding.add(row);
    if (need.skill() instanceof Resolution.AmbiguousSkill) {
      unclear.add(row);
    } else if (need.skill().id().isEmpty()) {
      needs[row] = NEVER;
    } else {
      bySkill
          .computeIfAbsent(need.skill().id().get(), skill -> new SkillRows())
          .add(row, need.need().proficiency().level());
      needs[row] = needs[row] == NEVER ? NEVER : needs[row] + 1;
    }
  }

  @Override
  public void narrow(Intern intern, RowSet passing, RowSet open) {
    boolean accepts = whenUnknown == WhenUnknown.ACCEPT;
    if (intern.skills().isEmpty()) {
      if (!accepts) {
        passing.removeAll(demanding);
      }
      return;
    }
    RowSet asked = demanding.copy();
    asked.retain(open);
    int row = asked.next(0);
    if (row < 0) {
      return;
    }
    int[] met = sums.lend();
    for (Map.Entry<String, Proficiency> has : cohort.skillsOf(intern).levels().entrySet()) {
      SkillRows needing = bySkill.get(has.getKey());
      if (needing != null) {
        needing.count(has.getValue().level(), met);
      }
    }
    for (; row >= 0; row = asked.next(row + 1)) {
      if (met[row] < needs[row]) {
        open.remove(row);
        passing.remove(row);
      }
    }
    sums.giveBack(met);
    if (!accepts) {
      passing.removeAll(unclear);
    }
  }
}
