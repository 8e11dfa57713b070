package org.openinternship.core.eligibility;

import java.util.List;
import org.openinternship.core.eligibility.PickedPairs.Answer;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.Necessity;

/** {@link StandardRequirement#REQUIRED_SKILLS}: asked only about projects that require any. */
final class PickedSkills implements PickedColumn {
  private final WhenUnknown whenUnknown;
  private final TwoPartCheck check;
  private final List<Project> projects;
  private final boolean[] requires;
  private boolean isAsked;

  PickedSkills(WhenUnknown whenUnknown, PreparedCohort cohort, List<Project> projects) {
    this.whenUnknown = whenUnknown;
    this.projects = projects;
    check = (TwoPartCheck) StandardRequirement.REQUIRED_SKILLS.in(cohort);
    requires = new boolean[projects.size()];
    for (int row = 0; row < requires.length; row++) {
      requires[row] =
          projects.get(row).skillNeeds().stream()
              .anyMatch(need -> need.necessity() == Necessity.REQUIRED);
      isAsked |= requires[row];
    }
  }

  @Override
  public boolean isAsked() {
    return isAsked;
  }

  @Override
  public void narrow(Intern intern, int[] rows, Answer[] answers) {
    for (int i = 0; i < rows.length; i++) {
      if (requires[rows[i]] && answers[i] != Answer.CLOSED) {
        Answer answer = check.answer(intern, projects.get(rows[i]), whenUnknown);
        if (answer != Answer.ADMITTED) {
          answers[i] = answer;
        }
      }
    }
  }
}
