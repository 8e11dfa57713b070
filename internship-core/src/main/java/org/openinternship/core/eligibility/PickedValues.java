package org.openinternship.core.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.eligibility.PickedPairs.Answer;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Memo;
import org.openinternship.core.internal.ValueColumn;
import org.openinternship.core.people.Intern;

/**
 * A requirement whose answer depends on one value of the intern and one of the project: asked once
 * about each two values, as far as the tables have room, and looked up from then on.
 */
final class PickedValues implements PickedColumn {
  /** The answers that the tables may hold together. */
  private static final int MAX_ANSWERS = 1 << 21;

  private final StandardRequirement requirement;
  private final WhenUnknown whenUnknown;
  private final PreparedCohort cohort;
  private final RuleCheck check;
  private final List<Project> projects;
  private final ValueColumn parts;

  /** For each value of an intern the answers by those of projects; threads write the same. */
  private final Memo<Answer[]> tables;

  PickedValues(
      StandardRequirement requirement,
      WhenUnknown whenUnknown,
      PreparedCohort cohort,
      List<Project> projects) {
    this.requirement = requirement;
    this.whenUnknown = whenUnknown;
    this.cohort = cohort;
    this.projects = projects;
    check = (RuleCheck) requirement.in(cohort);
    parts = ValueColumn.of(projects.size(), row -> requirement.partOf(cohort, projects.get(row)));
    tables = new Memo<>(Math.max(16, MAX_ANSWERS / (parts.values() + 16)));
  }

  @Override
  public void narrow(Intern intern, int[] rows, Answer[] answers) {
    @Nullable Answer[] table =
        tables.ifKept(requirement.partOf(cohort, intern), () -> new Answer[parts.values()]);
    for (int i = 0; i < rows.length; i++) {
      if (answers[i] != Answer.CLOSED) {
        Answer answer = answer(table, intern, rows[i]);
        if (answer != Answer.ADMITTED) {
          answers[i] = answer;
        }
      }
    }
  }

  private Answer answer(@Nullable Answer @Nullable [] table, Intern intern, int row) {
    if (table == null) {
      return ask(intern, row);
    }
    Answer known = table[parts.of(row)];
    if (known == null) {
      known = ask(intern, row);
      table[parts.of(row)] = known;
    }
    return known;
  }

  private Answer ask(Intern intern, int row) {
    return check.answer(intern, projects.get(row), whenUnknown);
  }
}
